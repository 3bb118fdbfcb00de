/*
 * Spellings of technologies that their makers do not use. Most follow from the canonical names of the lexicon
 * (`Javascript`, `FastApi`); here stand those that do not, and the words that only look misspelt.
 */

/** As written → as its makers write it; `|` separates the spellings of one name. */
export const misspellings = `
  NodeJS|NodeJs|Nodejs|nodejs|nodeJS|Node JS|Node Js|Node.JS|Node.Js|node.js|node.JS → Node.js
  StackOverflow|Stackoverflow|stackoverflow|Stack overflow → Stack Overflow
  JIRA|jira → Jira
  VueJS|VueJs|Vuejs|vuejs|Vue JS|Vue.JS → Vue.js
  NextJS|NextJs|Nextjs|nextjs|Next JS|Next.JS → Next.js
  ThreeJS|ThreeJs|Threejs → Three.js
  D3JS|D3js|d3js → D3.js
  Java Script|Java-Script|JavaScipt|Javascipt → JavaScript
  Type Script|Type-Script → TypeScript
  Postgre|Postgre SQL|PostgresSQL|PostgreSql|Postgres SQL|Postgress|PostGreSQL|PostgresSql → PostgreSQL
  PostGres|postgres → Postgres
  My SQL|My-SQL → MySQL
  Mongo DB|Mongo-DB → MongoDB
  Git Hub|Git-Hub → GitHub
  Git Lab|Git-Lab → GitLab
  Py Torch|Pytorh → PyTorch
  Tensor Flow|Tensor-Flow → TensorFlow
  Num Py|Num-Py → NumPy
  Scikit-Learn|Scikit Learn|SciKit-Learn|SciKit-learn|Sci-kit Learn|Sci-Kit Learn|sci-kit-learn|sci-kit learn|scikit learn|Scikitlearn|ScikitLearn|SciKitLearn → scikit-learn
  Kubernates|Kubernets|Kubernetis|Kuberenetes|Kubernetties|kubernates|KuberNetes → Kubernetes
  Djano|Djnago|Dijango → Django
  RabitMQ|Rabbit MQ|Rabbit-MQ → RabbitMQ
  ElasticSearch|Elastic Search → Elasticsearch
  Chat GPT|ChatGpt|Chat-GPT → ChatGPT
  Graph QL|Graph-QL → GraphQL
  Power Bi|PowerBi|PowerBI → Power BI
  Hugging face|HuggingFace|Huggingface → Hugging Face
  OpenAi|Openai|Open AI → OpenAI
  Linkedin|linkedin|Linked In|LinkedIN → LinkedIn
  MacOS|MacOs → macOS
  JQuery|Jquery|jquery|J Query → jQuery
  Asp.net|Asp.Net|ASP.Net|asp.net → ASP.NET
  DotNet → .NET
  PyDantic → Pydantic
  PyTest|Py.test|Py.Test → pytest
  MyPy|MYPY → mypy`

/** Wrong in lower case as well, wherever prose names them; package names of Python and JavaScript are not among them. */
export const wrongInLowerCase = `
  javascript typescript coffeescript github gitlab bitbucket postgresql mysql sqlite mongodb mariadb couchdb cockroachdb
  dynamodb graphql powershell rabbitmq bigquery wordpress hubspot opencv pytorch openshift vmware circleci teamcity
  webassembly chatgpt postgis arcgis qgis matlab javafx kubernetes django freebsd macos html css sql aws gcp php`

/** Wrong in lower case only beside words that leave no doubt: a python may be a snake. */
export const wrongBesideTechnicalWords = 'python linux'

/** Acronyms that a capital alone misspells (`Json`, `Html`). */
export const acronyms = 'JSON HTML YAML XML SQL CSS AWS GCP PHP CUDA NLTK TOML JWT WSGI ASGI HTTP HTTPS CSV JDBC MATLAB FAISS LDAP GDAL QGIS SVG'

/** Look misspelt and are words, names or spellings of long standing. */
export const wordsAfterAll = 'postscript latex pulp lora zookeeper loopback bloodhound invision moveit openmp clearml mapr cobol fortran simulink shap'
