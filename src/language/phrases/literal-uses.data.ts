/** The words of `buzzwords.data.ts` in their plain meaning. */
export const literalUses = `
(cmake|meson|bazel|gn|generator|make|wheel) ..6 ninja
ninja ..2 (build|builds|file|files|generator|target|targets|backend|cmake|meson|warrior|game|turtle|turtles|costume|film)
(tour|concert|gig|stage|album|band|ticket|tickets|fans|guitar|museum|film|biography|photo|photos|song|songs) ..8 (rockstar|rock star|rockstars|rock stars|ninja)
(rockstar|rock star|rockstars|rock stars) ..8 (tour|concert|gig|stage|album|band|ticket|tickets|fans|guitar|song|songs|sang|sings|games|energy)
(each|every|per|which|another|both|opposing|visiting|home|football|soccer|hockey|basketball|handball|volleyball|sports|rugby|cricket|baseball|national) ..1 team (player|players)
team (player|players) ..2 (statistics|table|data|ids|id|row|rows|wears|wore|stats|scored|cards|vest|jersey|jerseys|transfers)
(setup|installation|install|installer|configuration|config|import|export|onboarding|checkout|migration|registration|print|step) wizard
(drug|drugs|compound|compounds|pharmacological|dose) ..4 ~synergy
~synergy (score|scores|coefficient|keyboard|screening)
cutting edge ..2 of (the|a|an|each|every|its|our) ..3 (blade|blades|tool|tools|knife|knives|saw|mill|drill|cutter|chisel|plough|plow|scissors|bit|lathe|disc|wheel|milling|turning|machine)
cutting edge (is|was|has|had|wear|wears|angle|angles|radius|length|geometry|gets|needs|wore|breaks|broke|heats)
(blade|blades|knife|mill|milling|lathe|saw|drill|machinist|wear|blunt|dull|sharp|sharpen|grind|grinding|chisel) ..8 cutting edge
(the|a|one|each|every|its|their) cutting edge of (the|a|an|each|every|its|our) (blade|tool|knife|saw|mill|drill)
(~leverage|leveraged) ..1 (buyout|buyouts|buy out|etf|etfs|loan|loans|position|positions|contract|contracts|fund|funds|trade|trades|trading|product|products|ratio|ratios|limit|limits|effect|account|accounts|bet|bets)
(over|highly|financial|operating|un) leveraged
self driven (cart|carts|car|cars|vehicle|vehicles|truck|trucks|robot|robots|tractor|tractors|boat|boats|ship|ships|lift|lifts|pump|pumps|motor|train|trains|mower)
(tea|coffee|whisky|wine|fuel|cement|spice|wool|cotton|oil|gin|tobacco|yarn|grain|paint|roaster|roastery|bean|beans|cotton) ..8 (blend|mix|mixture)
unique (blend|mix|mixture) of (tea|coffee|whisky|wine|fuel|cement|spice|wool|cotton|oil|beans|grain|herbs|gases|fibres|species|soil)
(detail|solution|goal|action|result|results|success|outcome) (oriented|driven|focused|focussed) (test|search|loop|process|scheduler|query|queries|index|pipeline|simulation|model|api|plot|report|menu|map|maps|view|views|page|pages|test|tests|table|tables|drawing|drawings|lens|level|levels|layer)
dynamic (team|teams) of
^ (a|an|the|one|some|our|my|her|his) (rock star|rock stars|rockstar|rockstars|ninja|ninjas) ..1 (stayed|came|played|visited|sang|was|were|has|had|wears|wore|left|booked|lives|lived)
cutting edge ..10 (blade|blades|knife|knives|saw|lathe|chisel|cutter|cutters|scissors|drill)
(our|the|their|these|those) hard workers
seamless (tube|tubes|pipe|pipes|steel|stockings|texture|textures|pattern|patterns|tile|tiles|floor|knit|ring|rings)
robust (regression|estimator|estimators|statistics|mean|variance|covariance|scaler|optimisation|optimization|standard)
(ever|constantly|rapidly|continuously) changing (coast|coastline|river|sandbank|sandbanks|tides|tide|weather|dunes|delta)
asset (class|classes|register|management|allocation|store|pipeline|table|manager|bundle|tag)
pythonista (app|script|scripts|shortcut|for|on|evening|evenings|meetup|meetups|meeting|conference|community|group|night|club|'s)
(in|with|using|on) pythonista
~synergy (officer|officers|manager|managers|department|desk|team|project|report)
~synergy (is|was) (the|a|an|our|my|their) ..2 (name|product|tool|system|company|client|software|vendor)
(called|named) ..1 synergy
hit the ground running (at|with) <number>
(dummy|drone|robot|ball|runner|parachutist|lander|bird|wheel|wheels|tyre|tires|probe|player|horse) ..8 ~hit the ground running
(chess|game|games|gaming|player|players|match) ..6 game changing
game changing (patch|update|move|rule|rules|bug)
foundation ..2 (concrete|stone|clay|steel|piles)
track record in (the|a) (railway|rail|register|track|land)
track record (table|tables|file|files|layout|format|of (the)? (rail|railway|train|tram|metro|race))
~delve ..2 (metres|meters|feet)
dynamic (environment|environments|work|team|setting) (map|maps|mapping|variable|variables|lighting|model|item|id)
`
