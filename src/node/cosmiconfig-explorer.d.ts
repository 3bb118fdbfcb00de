/*
 * cosmiconfig's search without its front door: `cosmiconfig()` first looks for a config of its own in the working folder
 * and runs `.config/config.js` if there is one, which `--no-plugins` must never let happen. Undocumented, so the version
 * is pinned by the lock file, and test/cli/config.test.ts runs every place and loader.
 */
declare module 'cosmiconfig/dist/Explorer.js' {
  import type {CosmiconfigResult, Loader} from 'cosmiconfig'

  export class Explorer {
    constructor(options: {
      moduleName: string
      searchPlaces: readonly string[]
      ignoreEmptySearchPlaces: boolean
      loaders: Readonly<Record<string, Loader>>
      transform: (result: CosmiconfigResult) => CosmiconfigResult
      cache: boolean
      metaConfigFilePath: null
      mergeImportArrays: boolean
      mergeSearchPlaces: boolean
      searchStrategy: 'none'
    })
    load(file: string): Promise<CosmiconfigResult>
    search(folder: string): Promise<CosmiconfigResult>
  }
}
