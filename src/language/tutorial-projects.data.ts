/*
 * Projects that every course assigns (S4: "Only tutorial or bootcamp projects"). Patterns of `phrases.ts`. Collected from
 * the project lists of public beginners' courses and from the data sets that scikit-learn, Keras and Kaggle begin with.
 */

const kind = '(app|apps|application|applications|web app|webapp|website|site|program|project|game|clone|tool|script|bot|api|page|list)'
const small = '(small|simple|basic|little|tiny|full stack|complete|nice|own|fully functional|responsive|modern|beautiful|classic|console|command line|cli|gui|desktop|python|django|flask|react|fastapi|tkinter|streamlit|javascript|mobile|web|working|interactive|first)'

/** Applications: they count with an indefinite article, or none. */
export const tutorialApps = `
(to do|todo|to dos|todos|task) (list|lists|manager|tracker)? (${kind}|manager)
(to do|todo) (list|lists)
weather (forecast)? (app|apps|application|widget|dashboard|bot|website|site|program|page|checker|station app)
${small}? (scientific|tip|bmi|simple|basic|age|grade|gpa|pocket|unit|tkinter)? calculator (app|application|program)?
(tic tac toe|hangman|rock paper scissors|sudoku solver|number guessing|guessing|guess the number|trivia|minesweeper|flappy bird|snake and ladder|snakes and ladders) (game|app|program|clone)?
(snake|pong|tetris|chess|memory|quiz|blackjack|dice|puzzle|card|space invaders) (game|clone|app|application)
(twitter|netflix|instagram|spotify|airbnb|youtube|reddit|amazon|facebook|whatsapp|tinder|uber|trello|tiktok|hacker news|linkedin|google|flappy bird) clone
clone of ..1 (twitter|netflix|instagram|spotify|airbnb|youtube|reddit|amazon|facebook|whatsapp|trello|quiz|${kind})
(password|quote|random quote|joke|meme) (generator|app)
(pomodoro|countdown) (timer|app|clock)
(currency|unit|temperature|celsius) (converter|convertor|conversion app)
dice (roller|simulator|rolling game)
(recipe|movie|pokemon|pokémon|notes|note taking|expense tracker|budget|habit tracker|chat) (app|application|website)
(tetris|pong|2048|pacman|pac man|space invaders)
snake (in|with|using|for) (pygame|python|tkinter|javascript|the)
~convert ..3 (celsius|fahrenheit|miles|kilometres|kilometers|pounds)
(movie|film|book|music) (recommendation|recommender|review|search|database) (app|system|engine|site|website|project)
(app|application|project|clone|site|game|website) ..1 from (a|the|my|an) ..3 (tutorial|course|bootcamp|youtube|udemy)
(pokedex|pokédex|hello world|fizzbuzz|fizz buzz)
(blog|blog engine|polls app|poll app|polls|mini blog|microblog|shop) ..2 (from|of|in|after|following) (the|a|an) ..4 (tutorial|course|video)
(blog|app|application|site|website|shop|store|game|bot|project|api|clone|page|tracker|forum|wiki) ..8 (along with|alongside|along to|copied|typed|following|followed|from|after|based on|with the help of|out of) ..4 (tutorial|course|bootcamp|udemy|coursera|youtube video|codecademy)
(library|student|school|attendance|hotel|employee|hospital) management system
(url shortener|link shortener)
(tutorial|udemy|youtube|coursera|course) (project|projects|app|apps|clone|clones)
(page|app|site|website|program|script|widget) ..8 (temperature|weather|forecast) ..1 (in|for|of) ..1 (your|a|any|the|each) (city|town|location|place)
(a|an) ..2 personal (blog|website|portfolio)
(a|an) ..2 portfolio (website|site|page)
`

/** Data sets: their names count by themselves. */
export const tutorialData = `
titanic ..1 (dataset|data set|data|survival|survivors|survivor|notebook|project|competition|challenge|passengers|passenger|model|prediction|predictor|disaster|classifier)
(kaggle) ..3 titanic
(on|with|for|of|from) ..1 titanic
(~survive|survival|survivor|survivors|passengers|~predict) ..6 titanic
iris ..1 (dataset|data set|data|flower|flowers|classification|classifier|notebook|species|project)
(on|with|for|from) ..1 iris
(setosa|versicolor|virginica)
(fashion)? (mnist|emnist)
(cifar 10|cifar10|cifar 100)
(handwritten|hand written) ..1 digits
(handwritten)? digit (recognition|recognizer|classifier|classification)
(boston|california) ..1 (housing|house) ..2
(wine quality|penguins|palmer penguins|breast cancer wisconsin) ..1 (dataset|data set|data)
(cats|cat|dogs|dog) (vs|versus|and|or|from) .? (dogs|dog|cats|cat) ..1 (classifier|classification|model|images|dataset|challenge)
(~tell|~classify|~distinguish|~recognise|~recognize|~separate|~detect|~sort) ..2 (cats|dogs) (from|and|or|versus|vs) ..1 (dogs|cats)
(sms spam|movielens|ames|pima|heart disease|pima indians diabetes|fake news|mall customers|telco churn|adult income|20 newsgroups|mtcars) ..2 (collection|dataset|data set|housing|data)
imdb ..1 (sentiment|reviews|dataset|movie)
`

/** What makes a project the evidence of a letter. */
export const evidence = `
(i|we) ..5 (~build|~make|~write|~develop|~create|~code|~program|~implement|~train|~classify|~design|~deploy|~finish|~complete|~publish|~do|~work|~tackle|~solve|~analyse|~analyze|~predict|~model|~explore|~host|~ship|~present|~apply|~reach|~achieve|~get)
(project|projects|proof|portfolio|evidence|sample|samples|experience|capstone|showcase|repository|repositories|repo|repos|github|gitlab|achievement|achievements|thesis|skills|example|examples|highlight|accomplishment|accomplishments|practice|work|works|showpiece|masterpiece|flagship|pride|best|knowledge|notebook|calling card|level|profile|side)
(~cover|~document|~illustrate|~evidence|speaks|speak) ..1 (by|with|for)
(proud|proves|shows|shown|demonstrates|demonstrate|~prove|stands out|stand out)
~judge (me|my|us|our)
(have|take) a look
(look at|see) my
`

/** What makes it a passing mention: how it began, what it taught, what it is good for. */
export const passing = `
(obligatory|everybody's|everyone's|everybody|everyone|smoke|sanity|outgrew|~outgrow|~teach me|~teach us|years ago|years before|years earlier|long ago|back then|~begin with|~start with|~start out|beyond|unlike|rather than|instead of|no more)
my old
i ..3 (judged|reviewed|graded|marked|interviewed|mentored|taught|teach|seen|saw)
i ..2 (learnt|learned) ..1 (on|from|with|by)
~practise ..1 on
`

/** Work that somebody depends on, beside which a first project may be mentioned. */
export const shippedWork = `
(user|users|customer|customers|client|clients|member|members|patient|patients|driver|drivers|dispatcher|dispatchers|nurse|nurses|grower|growers|farmer|farmers|teacher|teachers|clerk|clerks|auditor|auditors|tenants|pupils|passengers)
(production|paid|salaried|professionally|shipped|shipping|employer|clinic|hospital|bank|insurer|reinsurer|insurance|firm|company|factory|chain|bakeries|shops|fund|ferry|courier|warehouse|airline|railway|municipality|council|choir|club|agency|department|charity|cooperative|museum|library|harbour|brewery|farm|start up|startup)
(in|into) (daily)? use
<number> <word> ..1 (have|use|rely|depend|work|pay|are)
(billed|invoiced|served|charged) (from|by|with|since)
(used|run|relied on) by
at work
on call
(answer|responsible|paid) for
whose (readers|users|callers|viewers|customers|visitors)
(for|at) (the|a|an) ..3 (service|authority|agency|company|clinic|hospital|school|ministry|board|office|association|union|society|team|institute|observatory|patrol|guard)
`
