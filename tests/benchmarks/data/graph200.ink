VAR openness = 4
-> scene_1

=== scene_1
Maybe almost fetch maybe often often chair table bring many station candle scene-1.
+ [Children under fetch after many corner again garden maybe say scene-1 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Glass spoon kitchen candle little slowly morning school carry children lands scene-1 0.
  -> scene_2
+ [Children paper evening still rain somebody sunday year money say scene-1 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Walk candle stairs water place kitchen together thursday lands scene-1 1.
  -> scene_4
+ [Street school later bring almost paper year station door work say scene-1 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Nobody many behind while give letter anything lands scene-1 2.
  -> scene_3

=== scene_2
Street road fetch nobody half morning yesterday quiet think really little wait scene-2.
+ [Anything candle early said wait every summer light maybe slowly say scene-2 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Hundred cold school often anything winter summer many table lands scene-2 0.
  -> scene_8
+ [Without read kitchen bring many little before say scene-2 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Without spoon letter wait anything stairs spoon children later listen lands scene-2 1.
  -> scene_11
+ [Letter really somebody without chair bring walk winter stairs say scene-2 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Walk bring somebody think garden think week mother listen rain lands scene-2 2.
  -> scene_6

=== scene_3
Bread nobody again leave think bring read really together think stairs slowly scene-3.
+ [Walk behind bread school garden cold water really corner say scene-3 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Again almost cold wait seven street seven station lands scene-3 0.
  -> scene_9
+ [Bring said corner maybe week road seven say scene-3 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Corner father corner dinner nobody place station paper lands scene-3 1.
  -> scene_7
+ [While somebody together yesterday glass little other stairs say scene-3 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Light wait early often children really little almost summer lands scene-3 2.
  -> scene_12

=== scene_4
Light kitchen give listen later early light maybe think nobody scene-4.
+ [Slowly nobody winter children glass slowly leave say scene-4 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Kitchen wait work garden garden before maybe yesterday lands scene-4 0.
  -> scene_10
+ [Thursday sunday door glass nobody cold somebody thursday money almost say scene-4 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Bring slowly letter candle week maybe under bread dinner hundred lands scene-4 1.
  -> scene_13
+ [Rain should money door carry could window think say scene-4 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Letter should train many really read spoon lands scene-4 2.
  -> scene_5

=== scene_5
Letter before week seven fetch stairs later behind spoon quiet before again scene-5.
+ [Spoon give table garden place table leave say scene-5 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Really father give seven train half mother lands scene-5 0.
  -> scene_25
+ [Corner table father without children somebody evening mother say scene-5 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Bring give carry later rain summer walk together maybe train lands scene-5 1.
  -> scene_40
+ [Street station later letter chair cold money leave while say scene-5 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Later kitchen think should could hundred house maybe lands scene-5 2.
  -> scene_14

=== scene_6
Yesterday water stairs many thursday should spoon walk slowly scene-6.
+ [Winter before every bread behind really walk often say scene-6 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Bring house light should bread give think sunday half lands scene-6 0.
  -> scene_36
+ [Week money evening rain bring money early say scene-6 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Together winter paper summer school spoon door lands scene-6 1.
  -> scene_35
+ [Door early fetch glass mother dinner spoon fetch say scene-6 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Again walk often window while garden slowly lands scene-6 2.
  -> scene_30

=== scene_7
Window before letter window every carry nobody somebody carry bring early stairs scene-7.
+ [Seven think spoon water should sunday almost children say scene-7 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Behind door dinner behind give school still children lands scene-7 0.
  -> scene_37
+ [Mother cold yesterday anything summer father listen somebody say scene-7 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Maybe water said before letter candle somebody really wait lands scene-7 1.
  -> scene_16
+ [Water early give could year really evening almost wait seven say scene-7 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Other before street money read garden quiet lands scene-7 2.
  -> scene_20

=== scene_8
Table almost glass somebody wait corner quiet hundred table while work somebody scene-8.
+ [Corner summer spoon together together without often again say scene-8 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Somebody father spoon quiet fetch again walk lands scene-8 0.
  -> scene_29
+ [Little corner station garden walk morning road corner say scene-8 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Sunday water cold year letter quiet little quiet stairs lands scene-8 1.
  -> scene_27
+ [Year cold evening said should fetch yesterday almost think corner say scene-8 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Fetch house garden work winter rain table together wait really lands scene-8 2.
  -> scene_28

=== scene_9
Often could kitchen road anything money still place without week maybe street scene-9.
+ [Year mother work still letter under quiet house often say scene-9 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Stairs often garden said while behind leave really nobody lands scene-9 0.
  -> scene_18
+ [Almost station every almost before later half give kitchen say scene-9 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Bring seven school anything work chair table work evening lands scene-9 1.
  -> scene_23
+ [After almost still behind summer said year somebody say scene-9 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Dinner carry still behind little while almost lands scene-9 2.
  -> scene_31

=== scene_10
Fetch behind thursday under fetch wait nobody nobody father hundred mother scene-10.
+ [Maybe read chair school almost bread door place say scene-10 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Bread wait father cold still carry spoon school light lands scene-10 0.
  -> scene_32
+ [Light window children give after water kitchen sunday week say scene-10 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Said nobody fetch kitchen water anything wait give lands scene-10 1.
  -> scene_33
+ [Spoon give school fetch anything many under light hundred say scene-10 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Read other money after still nobody give bread think under lands scene-10 2.
  -> scene_15

=== scene_11
Anything said again early behind cold anything window school little chair school scene-11.
+ [Street spoon door later carry morning think early water say scene-11 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Fetch under candle half stairs money water lands scene-11 0.
  -> scene_26
+ [Children almost station week garden candle early say scene-11 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Corner early place maybe week house yesterday almost said under lands scene-11 1.
  -> scene_22
+ [Station evening money water while work other could say scene-11 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Nobody work somebody house early little behind lands scene-11 2.
  -> scene_19

=== scene_12
While table almost week under early candle slowly children slowly scene-12.
+ [Again said table give summer money paper half say scene-12 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Together corner carry spoon week children window lands scene-12 0.
  -> scene_21
+ [Under under paper spoon school early again again children behind say scene-12 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Bread said mother cold every later somebody train sunday lands scene-12 1.
  -> scene_17
+ [Other give kitchen house chair corner fetch yesterday say scene-12 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Money year could table kitchen walk still paper every lands scene-12 2.
  -> scene_39

=== scene_13
After hundred spoon kitchen often station somebody stairs maybe stairs scene-13.
+ [Often nobody seven table slowly house yesterday together rain say scene-13 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Corner father bring year bread before year give lands scene-13 0.
  -> scene_38
+ [Garden kitchen listen fetch bring without again spoon say scene-13 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Could maybe early said behind listen fetch summer lands scene-13 1.
  -> scene_34
+ [Money money nobody behind carry winter early quiet again glass say scene-13 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Often road maybe yesterday carry could half work lands scene-13 2.
  -> scene_24

=== scene_14
Cold place little read little under chair table bring chair evening think scene-14.
+ [Every door table table seven half hundred say scene-14 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Somebody read dinner still school hundred water lands scene-14 0.
  -> scene_54
+ [Early cold together door corner street house give without say scene-14 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Summer again house read often bread water money lands scene-14 1.
  -> scene_60
+ [Really later thursday work again mother dinner later say scene-14 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Together anything year every behind cold station station lands scene-14 2.
  -> scene_61

=== scene_15
Slowly said evening nobody half seven still dinner quiet almost place every scene-15.
+ [Early carry summer week yesterday anything often hundred say scene-15 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Somebody cold hundred slowly while money rain year house lands scene-15 0.
  -> scene_59
+ [Evening window listen sunday yesterday house other early say scene-15 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Other dinner almost kitchen evening street often sunday lands scene-15 1.
  -> scene_54
+ [Light school give said water later garden rain say scene-15 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Yesterday dinner spoon somebody bring year still lands scene-15 2.
  -> scene_56

=== scene_16
Fetch really under cold seven letter give paper give scene-16.
+ [Children yesterday anything stairs stairs every chair say scene-16 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Place light said morning winter letter after often lands scene-16 0.
  -> scene_48
+ [Fetch water sunday fetch half before little say scene-16 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Window read behind fetch really many behind lands scene-16 1.
  -> scene_66
+ [Other week bring glass walk read said anything quiet say scene-16 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Yesterday think early while walk station light really somebody lands scene-16 2.
  -> scene_61

=== scene_17
Week seven almost place light year chair again anything water scene-17.
+ [Many letter behind children anything really mother say scene-17 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Evening many road chair almost spoon garden fetch lands scene-17 0.
  -> scene_58
+ [Should corner walk give spoon carry half work spoon say scene-17 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Sunday kitchen leave winter children children sunday should could lands scene-17 1.
  -> scene_43
+ [Before after listen give later still money say scene-17 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Money without again stairs school listen thursday father station lands scene-17 2.
  -> scene_62

=== scene_18
Letter wait wait morning read carry train carry said glass rain really scene-18.
+ [Fetch half place cold often garden sunday say scene-18 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Quiet candle bread money could somebody really carry lands scene-18 0.
  -> scene_64
+ [Under children train together candle year school school said say scene-18 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Yesterday other evening should week place candle under lands scene-18 1.
  -> scene_44
+ [Early said could light while place house said morning should say scene-18 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Sunday letter early table again slowly station sunday every yesterday lands scene-18 2.
  -> scene_46

=== scene_19
Said evening window paper road under candle station really slowly scene-19.
+ [Without quiet maybe bread should behind behind nobody almost say scene-19 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Under anything street give really cold should lands scene-19 0.
  -> scene_45
+ [Think thursday year walk nobody walk water without say scene-19 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Mother window anything garden yesterday leave almost paper station lands scene-19 1.
  -> scene_53
+ [Kitchen under evening behind letter kitchen every slowly summer yesterday say scene-19 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Often little after later stairs evening dinner listen lands scene-19 2.
  -> scene_48

=== scene_20
Quiet sunday father stairs paper still said seven corner water letter scene-20.
+ [Stairs letter thursday while house should after said say scene-20 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  While spoon should place sunday anything later lands scene-20 0.
  -> scene_50
+ [Nobody somebody walk window without evening almost wait said say scene-20 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Read give somebody house money garden without walk little lands scene-20 1.
  -> scene_49
+ [Candle work work spoon little spoon kitchen fetch wait say scene-20 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Money said place seven morning letter sunday hundred lands scene-20 2.
  -> scene_43

=== scene_21
Other think seven little morning bread yesterday seven school later scene-21.
+ [Summer cold kitchen street together train work spoon maybe say scene-21 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Later before father under table money candle train lands scene-21 0.
  -> scene_57
+ [Evening kitchen hundred road still anything often bread say scene-21 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Bring really while candle road kitchen door street road lands scene-21 1.
  -> scene_64
+ [Nobody anything winter hundred maybe place somebody say scene-21 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  After almost chair often maybe evening leave behind lands scene-21 2.
  -> scene_65

=== scene_22
While early many children glass sunday still rain week table scene-22.
+ [Money summer letter place garden anything water candle say scene-22 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Year every carry road bring after listen kitchen candle lands scene-22 0.
  -> scene_41
+ [Really work slowly fetch bring morning slowly behind say scene-22 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Candle train winter kitchen really bread behind said under road lands scene-22 1.
  -> scene_41
+ [Leave often somebody think again light mother many slowly say scene-22 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Work school leave paper spoon window somebody think many lands scene-22 2.
  -> scene_57

=== scene_23
Money bring kitchen under table house rain nobody bread should every light scene-23.
+ [Road after spoon nobody cold kitchen dinner mother say scene-23 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Could before walk early early street without slowly lands scene-23 0.
  -> scene_53
+ [Without give should money corner window kitchen work together say scene-23 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Think kitchen mother road morning without cold school lands scene-23 1.
  -> scene_63
+ [Walk bring water glass place really paper could together carry say scene-23 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Said place yesterday money behind place spoon maybe chair lands scene-23 2.
  -> scene_60

=== scene_24
Table glass after half dinner light house behind week while walk garden scene-24.
+ [Father slowly paper while light morning often should say scene-24 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Behind leave later often letter cold yesterday lands scene-24 0.
  -> scene_67
+ [Wait early money other walk money every think still say scene-24 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Leave under before seven behind paper before light often lands scene-24 1.
  -> scene_51
+ [Hundred letter mother early half cold thursday under dinner say scene-24 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Corner window listen cold before while year table somebody lands scene-24 2.
  -> scene_45

=== scene_25
Yesterday think year light station under slowly paper still seven really scene-25.
+ [Father somebody spoon table rain really door say scene-25 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Early almost again while train window paper school door lands scene-25 0.
  -> scene_51
+ [Give station corner light children morning year corner say scene-25 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Chair stairs often stairs every stairs together door mother glass lands scene-25 1.
  -> scene_47
+ [Station glass without walk bring light again say scene-25 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Seven garden anything after spoon little later door later lands scene-25 2.
  -> scene_59

=== scene_26
Cold kitchen early really together before after winter candle quiet seven scene-26.
+ [Maybe leave spoon sunday should listen candle other say scene-26 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Week rain somebody under often sunday maybe stairs other lands scene-26 0.
  -> scene_55
+ [Glass every almost read yesterday wait spoon table could say scene-26 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Garden house many behind together carry wait lands scene-26 1.
  -> scene_48
+ [Nobody station light wait paper cold table spoon stairs say scene-26 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Bread light before rain walk window week behind road lands scene-26 2.
  -> scene_50

=== scene_27
Spoon rain little street sunday together window water together place seven scene-27.
+ [After nobody read hundred hundred before spoon cold say scene-27 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  House children father dinner together school train paper lands scene-27 0.
  -> scene_45
+ [Table slowly behind morning week table walk say scene-27 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Table rain chair bring many bring bread lands scene-27 1.
  -> scene_65
+ [Week chair leave little street mother quiet road say scene-27 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Later really cold listen yesterday under work dinner lands scene-27 2.
  -> scene_43

=== scene_28
Quiet leave somebody after mother quiet garden thursday cold together kitchen before scene-28.
+ [Again dinner bring table children think money paper say scene-28 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Candle every garden bring year could again lands scene-28 0.
  -> scene_64
+ [Almost hundred summer candle fetch really winter seven say scene-28 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Still really seven behind together fetch thursday work lands scene-28 1.
  -> scene_49
+ [Little winter could winter nobody every week say scene-28 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Still many work cold later evening mother under lands scene-28 2.
  -> scene_42

=== scene_29
Should school anything table garden still fetch chair place said cold scene-29.
+ [Other father winter candle garden work thursday train read say scene-29 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Street quiet should station glass spoon road street lands scene-29 0.
  -> scene_60
+ [Cold listen corner together work bring quiet winter station say scene-29 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Still summer under again later kitchen train many lands scene-29 1.
  -> scene_62
+ [Said road little almost later school half say scene-29 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Slowly together almost cold paper together rain could summer half lands scene-29 2.
  -> scene_64

=== scene_30
Cold letter week road glass many every wait really every later scene-30.
+ [Paper think letter light little money garden bring glass say scene-30 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Bring school seven glass train garden under together read road lands scene-30 0.
  -> scene_63
+ [Slowly paper leave stairs school spoon after paper place say scene-30 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Still rain door road while carry slowly road work lands scene-30 1.
  -> scene_43
+ [Money little school many water rain road again door say scene-30 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Kitchen many fetch father stairs every wait place lands scene-30 2.
  -> scene_64

=== scene_31
Window year hundred school fetch think give school little said scene-31.
+ [Should school carry somebody every street said under often say scene-31 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Train carry read morning quiet door should table lands scene-31 0.
  -> scene_54
+ [Slowly often corner walk somebody yesterday wait money say scene-31 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  School behind candle table half road school seven mother lands scene-31 1.
  -> scene_62
+ [Chair glass should could wait children cold under other kitchen say scene-31 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Door morning corner maybe many morning hundred read rain together lands scene-31 2.
  -> scene_58

=== scene_32
Paper hundred light behind money sunday together father stairs sunday scene-32.
+ [Nobody road money thursday half really anything dinner bread again say scene-32 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Every station cold anything light sunday anything listen little think lands scene-32 0.
  -> scene_48
+ [Slowly while many thursday should leave almost say scene-32 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Give letter still give think street place quiet lands scene-32 1.
  -> scene_67
+ [School candle half morning money could half really still say scene-32 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Give said still quiet glass stairs dinner evening road lands scene-32 2.
  -> scene_63

=== scene_33
Fetch table road every later light paper nobody mother without said scene-33.
+ [Other money table money again half year mother dinner say scene-33 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Quiet walk kitchen read work bring door glass year lands scene-33 0.
  -> scene_53
+ [Somebody train give place kitchen give should wait say scene-33 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Paper winter money slowly leave hundred train street lands scene-33 1.
  -> scene_60
+ [Spoon walk rain paper after nobody door station slowly rain say scene-33 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Spoon leave cold should leave father every lands scene-33 2.
  -> scene_42

=== scene_34
Leave read summer glass evening paper summer seven place again later cold scene-34.
+ [Money often place morning train seven money together seven say scene-34 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Window summer evening read light nobody under lands scene-34 0.
  -> scene_52
+ [Leave children again after without morning station while money say scene-34 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Kitchen said father paper could think letter read lands scene-34 1.
  -> scene_52
+ [Station letter seven mother candle winter chair glass father say scene-34 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Read bring almost train wait week slowly together father table lands scene-34 2.
  -> scene_42

=== scene_35
Cold door place chair light often walk garden fetch chair scene-35.
+ [Often father water chair together before little station street somebody say scene-35 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Every garden often thursday school quiet year listen father lands scene-35 0.
  -> scene_49
+ [Carry walk while children water letter garden letter seven say scene-35 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Sunday year kitchen again sunday rain somebody later lands scene-35 1.
  -> scene_45
+ [Maybe kitchen place early somebody early almost hundred bread thursday say scene-35 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Half father train table corner evening wait bring lands scene-35 2.
  -> scene_44

=== scene_36
Light without road money cold sunday summer without winter little sunday scene-36.
+ [Road wait mother listen behind listen cold stairs leave say scene-36 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Again school candle quiet read street every street money hundred lands scene-36 0.
  -> scene_65
+ [Again table after leave without work many read wait say scene-36 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Dinner table rain thursday often while money candle light lands scene-36 1.
  -> scene_63
+ [Could cold early somebody chair stairs again early say scene-36 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Listen father spoon corner after quiet window anything lands scene-36 2.
  -> scene_41

=== scene_37
Week other while under half work yesterday every could winter house scene-37.
+ [Before again house little under candle paper letter nobody say scene-37 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Paper said really garden every window light almost lands scene-37 0.
  -> scene_41
+ [Think yesterday somebody early after slowly almost behind while children say scene-37 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Corner anything train dinner light often place lands scene-37 1.
  -> scene_48
+ [Other behind water think leave under window many rain nobody say scene-37 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Should still without house give spoon little bread lands scene-37 2.
  -> scene_51

=== scene_38
Rain seven door sunday early bring anything year window window scene-38.
+ [Water maybe still many almost somebody after read say scene-38 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Read bread almost walk read stairs candle could lands scene-38 0.
  -> scene_41
+ [Often rain light stairs every house glass train glass read say scene-38 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Without maybe really fetch still letter walk lands scene-38 1.
  -> scene_46
+ [Wait dinner often every place summer together say scene-38 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Carry almost walk leave nobody carry thursday glass door children lands scene-38 2.
  -> scene_60

=== scene_39
Summer later corner place morning fetch yesterday table many read scene-39.
+ [Anything letter yesterday street carry maybe window wait yesterday say scene-39 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Dinner while spoon work think walk week lands scene-39 0.
  -> scene_61
+ [Many window little should anything somebody school window again say scene-39 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Read evening window place thursday little station think window lands scene-39 1.
  -> scene_50
+ [Candle behind corner kitchen yesterday while walk say scene-39 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  School listen place rain after anything glass rain dinner lands scene-39 2.
  -> scene_55

=== scene_40
Water street slowly wait money rain quiet listen cold scene-40.
+ [Other sunday nobody while kitchen train leave quiet table say scene-40 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Candle summer corner bring road place station should seven lands scene-40 0.
  -> scene_67
+ [Stairs wait children wait quiet quiet paper kitchen bring early say scene-40 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Maybe place listen garden carry almost still spoon lands scene-40 1.
  -> scene_58
+ [Corner corner bread week year could behind say scene-40 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Street hundred school really often money many father lands scene-40 2.
  -> scene_58

=== scene_41
Corner together really children evening train carry yesterday maybe scene-41.
+ [Could letter could nobody hundred money really say scene-41 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Maybe dinner listen table other corner anything cold kitchen under lands scene-41 0.
  { openness >= 8: -> scene_71 }
  -> scene_90
+ [House rain think every children other bring still dinner spoon say scene-41 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Train light corner road almost bring window lands scene-41 1.
  -> scene_82
+ [Window mother almost quiet glass together quiet hundred say scene-41 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Little morning summer early rain listen glass after again lands scene-41 2.
  -> scene_75

=== scene_42
Corner sunday candle before could year money little garden scene-42.
+ [Still garden water after almost quiet year anything children say scene-42 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Street station week mother evening year without could kitchen lands scene-42 0.
  -> scene_89
+ [Sunday winter work walk summer morning street say scene-42 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Window house together under under station behind street little lands scene-42 1.
  -> scene_77
+ [Children under sunday slowly without every father half later quiet say scene-42 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Week think mother every evening often should lands scene-42 2.
  { openness >= 6: -> scene_92 }
  -> scene_92

=== scene_43
Window wait paper light after road winter station year carry again scene-43.
+ [Later garden father work still station nobody anything bread say scene-43 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Spoon bring dinner chair read often slowly chair paper lands scene-43 0.
  -> scene_86
+ [Often give leave street window spoon bring read say scene-43 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Work money paper nobody letter other door train early again lands scene-43 1.
  { openness >= 3: -> scene_91 }
  -> scene_81
+ [Summer road seven chair quiet train year together say scene-43 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Letter said later glass summer candle morning lands scene-43 2.
  -> scene_72

=== scene_44
Water quiet father together every sunday really fetch many nobody scene-44.
+ [Yesterday stairs leave letter stairs yesterday quiet anything year say scene-44 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  While light behind without sunday week work house lands scene-44 0.
  { openness >= 6: -> scene_93 }
  -> scene_89
+ [Garden week fetch walk without corner mother without quiet say scene-44 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Fetch road maybe bread carry early table rain sunday lands scene-44 1.
  { openness >= 6: -> scene_83 }
  -> scene_75
+ [Water street really listen wait father dinner door say scene-44 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Said summer walk water garden train evening after without fetch lands scene-44 2.
  -> scene_91

=== scene_45
Read carry letter without yesterday think without read chair scene-45.
+ [Listen paper morning really morning kitchen yesterday almost say scene-45 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Seven street road door wait spoon half half maybe before lands scene-45 0.
  -> scene_76
+ [Work early other without stairs letter hundred say scene-45 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Station cold dinner nobody every rain under walk lands scene-45 1.
  -> scene_77
+ [While glass walk street father other under train say scene-45 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Read dinner wait often glass nobody after again half before lands scene-45 2.
  -> scene_82

=== scene_46
Carry still almost nobody window garden kitchen paper chair spoon water scene-46.
+ [Quiet light cold paper walk really other under cold say scene-46 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Week sunday later door letter fetch fetch somebody lands scene-46 0.
  { openness >= 5: -> scene_83 }
  -> scene_90
+ [Almost house road little station listen thursday many say scene-46 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  After read every rain week road chair station lands scene-46 1.
  { openness >= 5: -> scene_68 }
  -> scene_74
+ [Could quiet give money maybe train sunday thursday say scene-46 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Window train road said door really road corner lands scene-46 2.
  -> scene_78

=== scene_47
Little little early sunday after little really read give together scene-47.
+ [Together think yesterday think street work said say scene-47 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Letter kitchen school letter somebody money still lands scene-47 0.
  -> scene_75
+ [Maybe week should door light place half school corner say scene-47 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Fetch winter road quiet road water paper later table lands scene-47 1.
  -> scene_71
+ [Under rain school without every table mother say scene-47 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Sunday mother every nobody without chair rain corner nobody lands scene-47 2.
  -> scene_83

=== scene_48
Spoon wait quiet station light winter house road somebody nobody after place scene-48.
+ [Train paper rain dinner think maybe listen anything wait say scene-48 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Bring still without school chair window table door should lands scene-48 0.
  { openness >= 1: -> scene_82 }
  -> scene_80
+ [Hundred nobody still children window half almost could say scene-48 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Children quiet quiet morning garden other candle carry lands scene-48 1.
  -> scene_74
+ [Quiet could water quiet letter work door street school stairs say scene-48 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Year winter sunday paper table morning while after lands scene-48 2.
  -> scene_83

=== scene_49
Light could father rain summer cold carry think many scene-49.
+ [Corner money dinner slowly chair winter after letter other say scene-49 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Thursday door week window early kitchen said yesterday could after lands scene-49 0.
  -> scene_81
+ [Paper light candle cold winter winter often while hundred mother say scene-49 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Chair carry mother could water should maybe money lands scene-49 1.
  -> scene_82
+ [Dinner really said almost evening thursday early week say scene-49 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Leave almost many dinner said anything while lands scene-49 2.
  -> scene_79

=== scene_50
Stairs road thursday money maybe said bring listen letter hundred scene-50.
+ [Glass train chair early paper candle children nobody while say scene-50 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  House street house under chair evening almost paper lands scene-50 0.
  { openness >= 4: -> scene_85 }
  -> scene_94
+ [Maybe year summer kitchen while behind street say scene-50 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Door week carry without stairs half hundred lands scene-50 1.
  -> scene_90
+ [Could train other week water again cold anything say scene-50 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Morning evening corner week window chair year candle road lands scene-50 2.
  { openness >= 2: -> scene_73 }
  -> scene_86

=== scene_51
Again leave bring sunday said slowly chair glass winter table seven think scene-51.
+ [Little under hundred often dinner bring while nobody evening say scene-51 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Week table seven chair spoon together later before winter lands scene-51 0.
  { openness >= 5: -> scene_90 }
  -> scene_94
+ [Letter year said house thursday before together say scene-51 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Morning house other rain nobody nobody hundred said lands scene-51 1.
  -> scene_89
+ [Water table under winter said after often while say scene-51 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Seven maybe seven little every after road year under father lands scene-51 2.
  { openness >= 5: -> scene_91 }
  -> scene_70

=== scene_52
Kitchen under think somebody station yesterday money year cold scene-52.
+ [Rain stairs garden children anything train bring said say scene-52 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Spoon read table without often place house thursday stairs lands scene-52 0.
  -> scene_74
+ [Leave give after behind hundred before think say scene-52 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Fetch morning cold water while yesterday really under together other lands scene-52 1.
  -> scene_84
+ [Really could father week water while carry road say scene-52 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Road half seven rain kitchen early somebody garden lands scene-52 2.
  { openness >= 6: -> scene_94 }
  -> scene_73

=== scene_53
Quiet evening chair said mother quiet before sunday listen together work scene-53.
+ [Other kitchen bring every leave glass dinner yesterday say scene-53 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Nobody carry sunday every door light often after paper sunday lands scene-53 0.
  -> scene_84
+ [Before chair behind hundred light mother school week children half say scene-53 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Sunday yesterday money while rain school every lands scene-53 1.
  { openness >= 6: -> scene_82 }
  -> scene_87
+ [Read every often school father really work slowly water say scene-53 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Quiet give garden half maybe nobody walk glass lands scene-53 2.
  -> scene_94

=== scene_54
Table road carry corner spoon week garden later window bread scene-54.
+ [Somebody give week light water every without chair many could say scene-54 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  While often fetch think quiet fetch half work without little lands scene-54 0.
  -> scene_93
+ [Seven evening give work street work stairs maybe say scene-54 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Should glass cold later father work should lands scene-54 1.
  -> scene_94
+ [Door again mother kitchen door evening think light say scene-54 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  School before without father dinner slowly winter walk paper lands scene-54 2.
  { openness >= 9: -> scene_87 }
  -> scene_91

=== scene_55
Light still cold summer dinner leave road walk leave mother dinner fetch scene-55.
+ [Without early should often light almost mother before carry again say scene-55 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  While without year other listen work anything think after lands scene-55 0.
  -> scene_77
+ [Almost week road table nobody door other cold money say scene-55 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  House year fetch glass sunday while early lands scene-55 1.
  { openness >= 4: -> scene_77 }
  -> scene_80
+ [Spoon later door read think together wait door say scene-55 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Carry winter maybe carry week yesterday place bread yesterday train lands scene-55 2.
  -> scene_76

=== scene_56
Half wait light evening spoon after father could cold scene-56.
+ [Seven house chair bring fetch sunday kitchen little year say scene-56 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Children summer seven anything often yesterday stairs carry leave still lands scene-56 0.
  -> scene_92
+ [While anything candle nobody stairs cold yesterday say scene-56 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Letter carry spoon said house every stairs thursday sunday lands scene-56 1.
  -> scene_92
+ [Year nobody after window could really morning road together while say scene-56 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Bring station light cold light without again rain still lands scene-56 2.
  -> scene_75

=== scene_57
Could behind thursday maybe after after behind without window scene-57.
+ [Quiet spoon without table after stairs street leave kitchen say scene-57 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Yesterday early station place train paper corner corner school lands scene-57 0.
  -> scene_80
+ [Light wait mother garden thursday fetch early say scene-57 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Door train anything anything bring morning street lands scene-57 1.
  { openness >= 7: -> scene_77 }
  -> scene_81
+ [Little father light without read corner week seven money leave say scene-57 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Without yesterday could stairs somebody maybe kitchen week lands scene-57 2.
  { openness >= 5: -> scene_85 }
  -> scene_74

=== scene_58
Bring mother table half somebody quiet slowly later wait could before later scene-58.
+ [Paper said still really week under street without really say scene-58 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Train many wait door bread summer still street lands scene-58 0.
  -> scene_74
+ [Station water while before fetch hundred mother say scene-58 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Without somebody bread every winter maybe school stairs before lands scene-58 1.
  { openness >= 8: -> scene_69 }
  -> scene_88
+ [Water children corner somebody money said year listen say scene-58 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Still every should dinner half house walk should father lands scene-58 2.
  -> scene_89

=== scene_59
Under quiet paper give behind bring half evening bring could station scene-59.
+ [Almost school seven winter summer still rain evening little say scene-59 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Garden rain stairs walk glass father house lands scene-59 0.
  { openness >= 5: -> scene_94 }
  -> scene_69
+ [Many slowly many station cold leave train bread after road say scene-59 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Carry stairs summer garden carry hundred under school lands scene-59 1.
  -> scene_91
+ [Many early candle carry winter little station sunday say scene-59 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Money other walk together dinner give father light often lands scene-59 2.
  { openness >= 5: -> scene_73 }
  -> scene_68

=== scene_60
Chair light carry morning money fetch think leave half rain scene-60.
+ [Quiet spoon light water quiet money read say scene-60 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Sunday half other hundred behind candle sunday corner lands scene-60 0.
  -> scene_86
+ [Think could summer rain wait under letter still sunday say scene-60 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Under think road slowly mother bread wait lands scene-60 1.
  -> scene_89
+ [Station spoon light morning dinner yesterday week together house mother say scene-60 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Morning together walk year garden light table dinner later lands scene-60 2.
  -> scene_88

=== scene_61
Every other maybe under without other road carry often candle spoon money scene-61.
+ [Nobody read quiet work quiet chair anything later kitchen say scene-61 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Said work week together children yesterday station spoon lands scene-61 0.
  -> scene_83
+ [Sunday father train dinner corner winter think almost hundred place say scene-61 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Every wait while still every seven often dinner lands scene-61 1.
  { openness >= 1: -> scene_83 }
  -> scene_92
+ [Glass yesterday glass street chair really paper kitchen say scene-61 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Could hundred hundred could glass wait spoon mother lands scene-61 2.
  { openness >= 4: -> scene_77 }
  -> scene_71

=== scene_62
Give garden garden every morning every fetch said chair work scene-62.
+ [Anything anything street rain glass fetch while corner somebody say scene-62 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Little really early school read thursday half lands scene-62 0.
  -> scene_78
+ [Table often house mother sunday week listen wait leave say scene-62 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  After bring water under corner behind station sunday week lands scene-62 1.
  -> scene_89
+ [Bread school table behind carry week cold say scene-62 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Behind letter school bread children kitchen mother really lands scene-62 2.
  -> scene_69

=== scene_63
Quiet really almost again slowly stairs mother street hundred scene-63.
+ [Leave bread place seven school said glass early rain say scene-63 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Later evening thursday summer evening somebody week lands scene-63 0.
  -> scene_92
+ [Should corner glass slowly train road sunday say scene-63 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Station think father work little school dinner lands scene-63 1.
  -> scene_78
+ [Should carry letter read maybe water other after slowly stairs say scene-63 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Candle should almost listen garden still work again every yesterday lands scene-63 2.
  -> scene_70

=== scene_64
Water road listen thursday while train summer candle chair quiet hundred scene-64.
+ [Almost nobody letter place think dinner little should say scene-64 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Dinner corner early leave bread summer before summer little lands scene-64 0.
  -> scene_75
+ [While every wait while wait table could say scene-64 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Bring before spoon again little summer letter table cold thursday lands scene-64 1.
  { openness >= 5: -> scene_80 }
  -> scene_76
+ [Slowly road while candle kitchen before letter say scene-64 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Later door school week thursday sunday spoon candle lands scene-64 2.
  { openness >= 2: -> scene_93 }
  -> scene_92

=== scene_65
Corner table father half somebody road seven often listen door summer scene-65.
+ [School almost almost quiet yesterday place train read father say scene-65 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Children really glass letter garden seven while lands scene-65 0.
  { openness >= 5: -> scene_84 }
  -> scene_69
+ [Again spoon street other still after seven give paper said say scene-65 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Father hundred leave summer quiet leave anything place light lands scene-65 1.
  { openness >= 3: -> scene_70 }
  -> scene_75
+ [Money under glass yesterday corner give letter behind bread say scene-65 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Kitchen walk letter table said often station mother house lands scene-65 2.
  { openness >= 3: -> scene_89 }
  -> scene_80

=== scene_66
Garden often house train light after road almost road together water scene-66.
+ [Under while after wait sunday window before school chair say scene-66 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Quiet read light letter door give dinner without house week lands scene-66 0.
  -> scene_77
+ [Under read water door later station wait say scene-66 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  While letter stairs candle school summer later glass lands scene-66 1.
  -> scene_88
+ [Think money read really kitchen cold anything sunday again say scene-66 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Rain spoon door after station house half listen garden lands scene-66 2.
  -> scene_80

=== scene_67
Really street train train garden almost almost evening seven kitchen sunday could scene-67.
+ [Spoon year candle year maybe chair paper every fetch say scene-67 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Still leave behind road father seven street lands scene-67 0.
  -> scene_68
+ [Walk bread quiet while table week really water say scene-67 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  House candle place corner almost quiet wait together letter seven lands scene-67 1.
  -> scene_69
+ [While children could little walk maybe early father say scene-67 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  School half chair dinner slowly give seven dinner behind place lands scene-67 2.
  -> scene_91

=== scene_68
House quiet train quiet nobody work leave listen yesterday quiet dinner scene-68.
+ [Said place often morning station slowly sunday letter say scene-68 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Quiet morning chair anything kitchen father under father lands scene-68 0.
  -> scene_110
+ [Corner hundred listen hundred water almost early door say scene-68 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Before light kitchen money letter while garden often year lands scene-68 1.
  -> scene_116
+ [School window rain together before window think bring mother street say scene-68 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Little almost rain almost summer corner could winter early train lands scene-68 2.
  -> scene_114

=== scene_69
Read yesterday place bring cold rain said chair yesterday corner scene-69.
+ [Often behind father kitchen before after window together maybe say scene-69 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Read behind station think almost father morning evening lands scene-69 0.
  -> scene_114
+ [Mother glass little fetch garden window really school say scene-69 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Candle seven early really almost place behind door lands scene-69 1.
  -> scene_120
+ [Behind listen father give station summer bring every window say scene-69 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Wait train nobody place seven door mother while lands scene-69 2.
  -> scene_97

=== scene_70
Anything table walk candle under before thursday before hundred cold dinner scene-70.
+ [Carry door garden station think slowly station before place slowly say scene-70 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Morning wait without street should father chair lands scene-70 0.
  { openness >= 3: -> scene_121 }
  -> scene_118
+ [After somebody sunday half anything many leave table still say scene-70 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Road yesterday summer slowly carry still while almost corner lands scene-70 1.
  { openness >= 4: -> scene_115 }
  -> scene_104
+ [Water garden seven walk candle week chair say scene-70 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Week nobody leave thursday half little father lands scene-70 2.
  -> scene_114

=== scene_71
Wait garden paper stairs behind door station many mother scene-71.
+ [Year listen bread nobody train bring other little slowly say scene-71 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Seven together summer often garden often again still street lands scene-71 0.
  -> scene_111
+ [Before under seven house house while behind cold say scene-71 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Maybe dinner station place letter should year thursday lands scene-71 1.
  -> scene_99
+ [Quiet under mother fetch many paper sunday say scene-71 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Slowly slowly rain thursday think nobody dinner spoon corner water lands scene-71 2.
  -> scene_119

=== scene_72
Bread nobody later place door father station quiet place anything glass many scene-72.
+ [Light maybe cold later house before nobody leave say scene-72 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  House should carry fetch behind quiet money spoon train lands scene-72 0.
  -> scene_102
+ [Carry half walk work train behind many walk say scene-72 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Thursday letter anything table summer every early evening together lands scene-72 1.
  -> scene_98
+ [Later house stairs carry seven letter station money maybe say scene-72 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Chair station carry mother together children mother nobody anything lands scene-72 2.
  { openness >= 2: -> scene_96 }
  -> scene_95

=== scene_73
Money really before give could year together father bring scene-73.
+ [Early bread think half stairs half yesterday bread anything say scene-73 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Winter yesterday table fetch school money work while lands scene-73 0.
  -> scene_110
+ [Think leave later road maybe road candle say scene-73 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Thursday hundred after quiet mother street nobody could week lands scene-73 1.
  -> scene_95
+ [Other slowly mother after slowly morning window table little say scene-73 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Window almost really should many behind house could lands scene-73 2.
  -> scene_117

=== scene_74
Door window many street rain many after read children station sunday train scene-74.
+ [Window fetch still corner while dinner bring say scene-74 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Every corner seven later table corner sunday money lands scene-74 0.
  { openness >= 4: -> scene_121 }
  -> scene_95
+ [Again without school while slowly table letter say scene-74 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Still really work later paper without road many after lands scene-74 1.
  -> scene_113
+ [Summer dinner glass train half half walk paper school say scene-74 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Kitchen yesterday father dinner walk little before rain lands scene-74 2.
  { openness >= 3: -> scene_106 }
  -> scene_99

=== scene_75
Bring glass fetch think place chair quiet paper slowly listen leave scene-75.
+ [Evening candle mother cold before work water carry paper say scene-75 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Every together seven cold table really winter lands scene-75 0.
  { openness >= 3: -> scene_102 }
  -> scene_101
+ [Work early work early dinner cold nobody winter glass walk say scene-75 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Place carry chair week often really maybe paper again lands scene-75 1.
  -> scene_120
+ [Winter carry half letter often quiet paper say scene-75 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  House could half often under often door year give thursday lands scene-75 2.
  -> scene_97

=== scene_76
Many could without after school garden father week somebody under anything scene-76.
+ [Give mother wait glass half place listen carry door say scene-76 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Nobody stairs train behind later slowly half seven kitchen other lands scene-76 0.
  -> scene_114
+ [Train train every corner yesterday corner paper say scene-76 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Garden paper read train letter winter often place lands scene-76 1.
  -> scene_107
+ [Should place cold week yesterday little door later water later say scene-76 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Said morning place many money could winter anything seven again lands scene-76 2.
  { openness >= 4: -> scene_119 }
  -> scene_109

=== scene_77
Bring nobody little window fetch said morning sunday summer fetch scene-77.
+ [Cold almost early candle place money could letter say scene-77 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Behind letter house letter paper summer children money lands scene-77 0.
  -> scene_112
+ [Hundred every winter many still again fetch really morning say scene-77 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Anything walk fetch spoon think place while place glass money lands scene-77 1.
  -> scene_114
+ [Early street kitchen leave rain cold spoon nobody say scene-77 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Light maybe fetch father quiet walk light lands scene-77 2.
  { openness >= 3: -> scene_102 }
  -> scene_108

=== scene_78
Other door wait nobody think seven money maybe without scene-78.
+ [Corner rain should street half early give thursday other behind say scene-78 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Carry evening window almost work table spoon sunday lands scene-78 0.
  -> scene_113
+ [Still while before sunday water often really yesterday say scene-78 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Morning while cold thursday almost every stairs winter carry lands scene-78 1.
  { openness >= 4: -> scene_112 }
  -> scene_113
+ [Almost later house maybe light could winter school think while say scene-78 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Train before hundred almost still place under lands scene-78 2.
  { openness >= 2: -> scene_115 }
  -> scene_104

=== scene_79
Yesterday read slowly mother hundred many chair street mother mother scene-79.
+ [Road wait fetch together letter train window many walk say scene-79 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Light should year spoon cold water evening light many lands scene-79 0.
  -> scene_99
+ [Rain garden window evening corner kitchen walk said say scene-79 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Chair train somebody paper under house quiet nobody lands scene-79 1.
  -> scene_119
+ [Bring dinner anything still bring fetch corner money say scene-79 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Carry cold bring letter early garden water station lands scene-79 2.
  { openness >= 3: -> scene_119 }
  -> scene_108

=== scene_80
Sunday half together maybe little before seven dinner listen scene-80.
+ [Glass other cold seven children cold letter really carry say scene-80 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Quiet work hundred winter chair water hundred still stairs lands scene-80 0.
  -> scene_107
+ [Slowly almost dinner behind slowly father listen say scene-80 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Behind place half under maybe door again garden paper children lands scene-80 1.
  -> scene_109
+ [House spoon together kitchen anything garden almost before paper say scene-80 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Place house chair hundred winter school stairs every winter could lands scene-80 2.
  -> scene_109

=== scene_81
Station station paper window garden table money hundred almost mother sunday almost scene-81.
+ [Week morning letter rain slowly summer together chair rain winter say scene-81 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Garden garden somebody place work winter listen spoon street lands scene-81 0.
  { openness >= 1: -> scene_100 }
  -> scene_117
+ [Walk winter think children should other kitchen kitchen say scene-81 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  School almost really evening seven letter school morning quiet leave lands scene-81 1.
  -> scene_96
+ [Again seven think wait light yesterday many door glass say scene-81 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Fetch walk letter station said other carry summer lands scene-81 2.
  -> scene_99

=== scene_82
Place rain door together work door later read maybe anything give scene-82.
+ [Rain somebody said many still stairs wait maybe window should say scene-82 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Again summer father later corner chair maybe lands scene-82 0.
  -> scene_105
+ [Yesterday station half fetch candle father glass together still say scene-82 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Little summer candle later rain father candle leave could while lands scene-82 1.
  { openness >= 8: -> scene_118 }
  -> scene_98
+ [Table work seven kitchen evening window rain train table say scene-82 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Bread glass maybe slowly quiet morning said often lands scene-82 2.
  { openness >= 4: -> scene_113 }
  -> scene_101

=== scene_83
Still summer spoon water little bread behind leave sunday scene-83.
+ [Chair school stairs school give paper later anything say scene-83 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Work bread children fetch while father cold station lands scene-83 0.
  -> scene_103
+ [Window place year corner morning table after say scene-83 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Often bring garden little sunday garden listen slowly anything lands scene-83 1.
  -> scene_96
+ [Road water money wait stairs should many later often place say scene-83 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Mother still corner slowly train train hundred really somebody lands scene-83 2.
  -> scene_98

=== scene_84
Leave behind hundred table table money paper could chair place train give scene-84.
+ [Chair bread quiet every while really every often rain garden say scene-84 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Table before corner cold mother under other lands scene-84 0.
  { openness >= 6: -> scene_100 }
  -> scene_95
+ [Sunday under walk little could walk read say scene-84 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Summer year half without read later candle garden lands scene-84 1.
  -> scene_118
+ [Anything door many sunday behind under often still school say scene-84 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Road still garden light seven nobody corner thursday winter lands scene-84 2.
  -> scene_96

=== scene_85
Before place garden while quiet work evening week sunday spoon money father scene-85.
+ [Winter week still half children think school glass behind say scene-85 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  While nobody week evening walk window think after lands scene-85 0.
  { openness >= 6: -> scene_96 }
  -> scene_107
+ [Chair read other light carry chair glass leave while paper say scene-85 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Year after should nobody window without yesterday together often lands scene-85 1.
  { openness >= 7: -> scene_106 }
  -> scene_119
+ [Place candle kitchen garden little give chair early almost early say scene-85 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Nobody letter station before often without corner station glass fetch lands scene-85 2.
  { openness >= 3: -> scene_95 }
  -> scene_113

=== scene_86
Again dinner street maybe carry money table corner anything fetch read scene-86.
+ [Said corner fetch morning slowly kitchen often after nobody say scene-86 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Without table little station evening money other often lands scene-86 0.
  -> scene_102
+ [Give father mother maybe little cold door say scene-86 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Kitchen mother work morning summer should often stairs summer lands scene-86 1.
  -> scene_105
+ [Every water thursday almost winter garden evening morning really before say scene-86 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Work cold other year wait letter every lands scene-86 2.
  -> scene_108

=== scene_87
Anything quiet wait often early under often winter hundred spoon read other scene-87.
+ [Seven could dinner work kitchen light while say scene-87 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  School house work together half work every house father lands scene-87 0.
  -> scene_97
+ [Evening week evening fetch road light week say scene-87 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Place corner later again without seven often work said sunday lands scene-87 1.
  -> scene_99
+ [Half every rain under could thursday again say scene-87 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Before yesterday listen before could bread station said garden later lands scene-87 2.
  { openness >= 9: -> scene_113 }
  -> scene_95

=== scene_88
Together year door still early spoon often father thursday scene-88.
+ [Spoon often read slowly half father together say scene-88 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Cold maybe said door little door dinner lands scene-88 0.
  -> scene_120
+ [Dinner children many dinner should bread dinner kitchen say scene-88 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Morning could fetch often together without year street lands scene-88 1.
  -> scene_105
+ [While chair chair street school half almost evening many say scene-88 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Cold light chair father half could rain every lands scene-88 2.
  { openness >= 9: -> scene_104 }
  -> scene_102

=== scene_89
Listen fetch behind door give morning place every anything evening scene-89.
+ [Fetch give little without summer wait should seven light early say scene-89 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Train bring every road chair walk train lands scene-89 0.
  { openness >= 4: -> scene_104 }
  -> scene_119
+ [Garden quiet school table give paper house school say scene-89 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Maybe without walk wait listen bring somebody stairs lands scene-89 1.
  -> scene_99
+ [Quiet mother anything summer father could under say scene-89 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Train quiet father bring school sunday should anything lands scene-89 2.
  { openness >= 3: -> scene_108 }
  -> scene_96

=== scene_90
Work before often yesterday road almost house fetch every scene-90.
+ [Cold door window half candle every could say scene-90 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Fetch behind thursday while stairs winter again under read work lands scene-90 0.
  -> scene_109
+ [Place light cold street father together hundred stairs fetch say scene-90 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Hundred school somebody glass children bread train seven lands scene-90 1.
  { openness >= 5: -> scene_102 }
  -> scene_117
+ [Again later little still stairs stairs maybe water after say scene-90 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Half before light often anything listen still door table lands scene-90 2.
  -> scene_103

=== scene_91
Hundred garden father train slowly quiet walk house door train money scene-91.
+ [Could seven door early could maybe garden together rain table say scene-91 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Week many again later door sunday read every together lands scene-91 0.
  { openness >= 6: -> scene_99 }
  -> scene_96
+ [Maybe money children summer said light money corner kitchen stairs say scene-91 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Spoon dinner school sunday sunday school behind water lands scene-91 1.
  -> scene_95
+ [School evening dinner sunday year little school say scene-91 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Maybe money listen train leave table candle rain lands scene-91 2.
  { openness >= 6: -> scene_121 }
  -> scene_115

=== scene_92
Carry year somebody should almost bread half dinner after thursday glass nobody scene-92.
+ [Winter work after still still water later say scene-92 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Candle station window bring quiet other often thursday carry lands scene-92 0.
  -> scene_98
+ [Carry bring rain little money walk should money many say scene-92 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Road sunday walk letter again after mother stairs lands scene-92 1.
  { openness >= 4: -> scene_110 }
  -> scene_97
+ [Without children could house street spoon should say scene-92 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Listen dinner money after before before money lands scene-92 2.
  -> scene_100

=== scene_93
Seven father behind kitchen work road think every mother winter fetch should scene-93.
+ [Almost give listen letter glass carry without stairs think later say scene-93 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Give slowly light children often corner anything anything money without lands scene-93 0.
  -> scene_104
+ [Cold kitchen money road chair table while year water morning say scene-93 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Think hundred train spoon winter table school letter lands scene-93 1.
  { openness >= 8: -> scene_116 }
  -> scene_99
+ [Every still walk candle morning water letter say scene-93 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Chair dinner early yesterday still summer little almost lands scene-93 2.
  -> scene_111

=== scene_94
Later house behind glass road slowly other stairs candle money without train scene-94.
+ [Wait road listen glass paper think light cold later say scene-94 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Said door nobody door almost slowly winter year lands scene-94 0.
  -> scene_117
+ [Street place mother chair bring still again somebody rain letter say scene-94 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Yesterday thursday early walk school spoon half yesterday garden lands scene-94 1.
  -> scene_113
+ [Many think carry under money train seven say scene-94 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Think window under thursday could bread somebody chair lands scene-94 2.
  { openness >= 9: -> scene_99 }
  -> scene_102

=== scene_95
Somebody work evening road anything behind maybe give winter without scene-95.
+ [Father paper kitchen without quiet spoon door say scene-95 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  School yesterday seven dinner mother winter street anything house could lands scene-95 0.
  -> scene_144
+ [Dinner really walk winter many door dinner sunday half say scene-95 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Many think school almost station dinner chair lands scene-95 1.
  -> scene_144
+ [Rain kitchen think corner still read slowly train sunday say scene-95 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Street read together kitchen think listen rain lands scene-95 2.
  -> scene_137

=== scene_96
Again before early half often letter table nobody water father water scene-96.
+ [Year sunday stairs carry evening really summer letter year say scene-96 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Bread half chair leave walk often year mother lands scene-96 0.
  -> scene_134
+ [Summer school read wait candle often kitchen maybe say scene-96 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Sunday carry candle maybe road paper work sunday thursday often lands scene-96 1.
  -> scene_144
+ [Nobody children kitchen year cold could without say scene-96 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Year listen said almost paper fetch work lands scene-96 2.
  { openness >= 8: -> scene_129 }
  -> scene_147

=== scene_97
Rain little often again should really school somebody door father winter scene-97.
+ [Letter glass water mother fetch paper should year give say scene-97 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Station without cold behind light table garden lands scene-97 0.
  { openness >= 10: -> scene_139 }
  -> scene_147
+ [Letter garden said candle cold somebody somebody later say scene-97 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Road wait many should really wait every lands scene-97 1.
  -> scene_134
+ [Read behind place should station could nobody say scene-97 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Rain rain bread think glass under many dinner lands scene-97 2.
  -> scene_135

=== scene_98
Mother wait fetch school still still while light table scene-98.
+ [Thursday spoon bring father wait children leave table behind little say scene-98 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Station quiet summer think evening listen summer letter could slowly lands scene-98 0.
  -> scene_145
+ [Give quiet year rain garden give house maybe say scene-98 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  After station quiet think sunday listen behind under corner read lands scene-98 1.
  -> scene_133
+ [Road every often chair again fetch behind bread bread say scene-98 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Road read door letter children little often paper lands scene-98 2.
  -> scene_147

=== scene_99
Half glass fetch after rain could station door together scene-99.
+ [Leave other before letter still spoon door garden work say scene-99 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Together often window dinner candle early give every kitchen behind lands scene-99 0.
  { openness >= 9: -> scene_128 }
  -> scene_148
+ [Week should water winter later other seven say scene-99 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Somebody said seven window seven week should every corner lands scene-99 1.
  -> scene_126
+ [Children somebody give every year somebody before could thursday should say scene-99 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  House think give often nobody often early yesterday lands scene-99 2.
  -> scene_140

=== scene_100
Often station could read work road really children think scene-100.
+ [Before slowly sunday thursday evening thursday thursday should summer together say scene-100 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Paper garden place really train money little again lands scene-100 0.
  { openness >= 6: -> scene_140 }
  -> scene_138
+ [School stairs cold early leave hundred kitchen corner should father say scene-100 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Mother mother kitchen seven kitchen behind listen street lands scene-100 1.
  { openness >= 4: -> scene_141 }
  -> scene_145
+ [Half paper train after still quiet paper anything early say scene-100 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Read while should rain yesterday often dinner letter road lands scene-100 2.
  -> scene_129

=== scene_101
Street morning could could window light really rain corner house walk scene-101.
+ [Street somebody many many said before window chair should morning say scene-101 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Without slowly after place year leave street water lands scene-101 0.
  -> scene_142
+ [Walk door chair road train money give work say scene-101 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Cold candle candle every stairs give letter summer half candle lands scene-101 1.
  -> scene_133
+ [Paper anything without should morning almost together evening without say scene-101 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Maybe window while thursday bring while corner work table father lands scene-101 2.
  { openness >= 1: -> scene_139 }
  -> scene_138

=== scene_102
Year father station chair water spoon slowly give evening letter school scene-102.
+ [Still leave stairs leave walk slowly nobody say scene-102 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Winter children often fetch evening before many window lands scene-102 0.
  -> scene_123
+ [Chair light maybe yesterday light year really somebody morning say scene-102 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Without quiet candle children hundred together dinner corner lands scene-102 1.
  -> scene_132
+ [Slowly light winter father somebody many while slowly together fetch say scene-102 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  While after thursday somebody almost other train said leave lands scene-102 2.
  { openness >= 2: -> scene_126 }
  -> scene_133

=== scene_103
While later week letter week rain yesterday leave rain other letter scene-103.
+ [Thursday read candle candle morning still yesterday mother train seven say scene-103 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Morning should read window letter could every lands scene-103 0.
  -> scene_128
+ [Door sunday father year letter leave behind think work say scene-103 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Nobody rain fetch quiet stairs quiet before half week stairs lands scene-103 1.
  { openness >= 6: -> scene_128 }
  -> scene_146
+ [Light still after money light money corner other say scene-103 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Many week morning light quiet letter station wait many lands scene-103 2.
  { openness >= 9: -> scene_126 }
  -> scene_133

=== scene_104
Stairs before garden house leave table road bread light other winter scene-104.
+ [Later quiet dinner later rain sunday sunday quiet say scene-104 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Garden read leave quiet listen rain money listen dinner lands scene-104 0.
  -> scene_128
+ [Together father together walk almost often hundred train place anything say scene-104 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Leave evening father morning nobody cold father spoon lands scene-104 1.
  -> scene_129
+ [Road under again candle street every nobody behind evening say scene-104 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Train together yesterday year said read window door table behind lands scene-104 2.
  -> scene_139

=== scene_105
Water house anything little many before cold hundred father think scene-105.
+ [Mother letter work street school after summer after say scene-105 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Light together street walk under anything half anything really lands scene-105 0.
  -> scene_136
+ [Wait house door wait morning bring school letter summer under say scene-105 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Summer spoon maybe corner station other father work children lands scene-105 1.
  -> scene_125
+ [Bring wait morning table almost winter children say scene-105 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Rain garden letter other train glass door half lands scene-105 2.
  { openness >= 5: -> scene_146 }
  -> scene_145

=== scene_106
Chair week cold hundred yesterday often house year window summer paper scene-106.
+ [Under light after sunday thursday bring quiet summer wait work say scene-106 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Should place sunday almost street wait walk read bring lands scene-106 0.
  -> scene_138
+ [Bread chair light door sunday wait week children say scene-106 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  School water door without little give year summer give house lands scene-106 1.
  -> scene_141
+ [Train garden while later without should early behind behind say scene-106 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Spoon year again many behind street sunday place lands scene-106 2.
  { openness >= 3: -> scene_130 }
  -> scene_128

=== scene_107
Listen bread again read seven anything station somebody walk under table door scene-107.
+ [Light glass little under before while rain year say scene-107 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Still morning road place road mother station nobody without often lands scene-107 0.
  -> scene_135
+ [Chair road window spoon could think chair say scene-107 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Quiet rain wait train could again nobody quiet rain school lands scene-107 1.
  -> scene_122
+ [Year money other behind dinner mother quiet glass say scene-107 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Cold under before early seven somebody stairs yesterday every lands scene-107 2.
  -> scene_135

=== scene_108
Sunday still every carry give give candle after maybe school slowly anything scene-108.
+ [Maybe door later water water dinner garden thursday week say scene-108 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Work really train thursday every father nobody lands scene-108 0.
  { openness >= 7: -> scene_145 }
  -> scene_129
+ [School sunday often wait little quiet under say scene-108 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Mother chair anything glass anything hundred chair bread really lands scene-108 1.
  -> scene_140
+ [After children walk half somebody street every dinner glass say scene-108 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Dinner said candle stairs bread table bread winter said lands scene-108 2.
  { openness >= 10: -> scene_136 }
  -> scene_123

=== scene_109
Dinner thursday school together leave nobody glass still candle place window scene-109.
+ [Morning could slowly street again kitchen glass listen say scene-109 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Walk anything corner kitchen place door together lands scene-109 0.
  -> scene_123
+ [Could many read spoon under yesterday table cold evening say scene-109 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Bring somebody other somebody house leave somebody yesterday lands scene-109 1.
  -> scene_144
+ [Should summer really train letter maybe leave say scene-109 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Morning leave train should carry thursday street could leave lands scene-109 2.
  { openness >= 3: -> scene_148 }
  -> scene_137

=== scene_110
Should before after slowly should almost again kitchen many again scene-110.
+ [Anything little really year read bring money fetch say scene-110 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Without morning still little cold window read rain stairs lands scene-110 0.
  { openness >= 2: -> scene_143 }
  -> scene_131
+ [Table really school cold give water sunday kitchen under say scene-110 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Anything walk bring children often dinner wait corner lands scene-110 1.
  -> scene_135
+ [Many morning still walk week corner rain again letter say scene-110 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  School water corner again half later other lands scene-110 2.
  -> scene_139

=== scene_111
Yesterday garden year every hundred father while spoon work cold later scene-111.
+ [Every kitchen really place wait carry leave rain say scene-111 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Sunday fetch carry later wait really yesterday table road lands scene-111 0.
  -> scene_144
+ [Still candle yesterday spoon dinner light seven work week say scene-111 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Place corner father under bread rain candle early lands scene-111 1.
  -> scene_137
+ [Stairs paper paper every early think week glass say scene-111 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Could spoon spoon evening still listen school chair lands scene-111 2.
  -> scene_133

=== scene_112
Quiet think street give while almost later table corner chair really scene-112.
+ [Hundred behind while other cold think street still really say scene-112 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Under summer morning children fetch year again after lands scene-112 0.
  { openness >= 8: -> scene_138 }
  -> scene_147
+ [Carry wait walk paper road could read house say scene-112 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Without under stairs quiet after carry slowly under before lands scene-112 1.
  { openness >= 2: -> scene_146 }
  -> scene_130
+ [Slowly together quiet station said year mother train table station say scene-112 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Letter many leave early before light behind other thursday paper lands scene-112 2.
  -> scene_143

=== scene_113
Listen every still dinner evening door quiet school wait quiet street scene-113.
+ [Really bring maybe garden fetch fetch without say scene-113 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Under children fetch week place train children before lands scene-113 0.
  -> scene_131
+ [Half place father window almost every train window say scene-113 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Should bring could think rain paper yesterday give winter station lands scene-113 1.
  { openness >= 4: -> scene_140 }
  -> scene_140
+ [House seven window listen sunday rain often behind cold say scene-113 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Leave after yesterday garden money money mother read carry candle lands scene-113 2.
  { openness >= 8: -> scene_125 }
  -> scene_139

=== scene_114
Door almost said sunday corner could other candle walk fetch carry scene-114.
+ [Give train read mother place evening window while after say scene-114 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Said train paper many said early carry week before lands scene-114 0.
  -> scene_139
+ [Train corner walk morning hundred again together paper say scene-114 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Place window train station corner garden after glass spoon lands scene-114 1.
  { openness >= 7: -> scene_125 }
  -> scene_143
+ [Work could still table school candle dinner many slowly say scene-114 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Should nobody before somebody behind cold other cold station lands scene-114 2.
  -> scene_123

=== scene_115
Before every winter dinner winter table anything road house still children bring scene-115.
+ [School give place sunday thursday nobody often week morning without say scene-115 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  After think seven year anything spoon walk place lands scene-115 0.
  -> scene_130
+ [Slowly read leave garden summer before sunday later say scene-115 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Thursday yesterday yesterday children children summer wait money lands scene-115 1.
  { openness >= 6: -> scene_126 }
  -> scene_122
+ [Year again almost place hundred quiet maybe corner spoon say scene-115 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Later water quiet slowly said little evening without every lands scene-115 2.
  -> scene_124

=== scene_116
Water quiet year without money candle garden often while nobody leave water scene-116.
+ [Bread school winter without spoon still money while after spoon say scene-116 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Later yesterday walk bread children garden could cold lands scene-116 0.
  -> scene_130
+ [Letter think fetch kitchen think wait early say scene-116 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Many hundred somebody train house evening somebody walk corner somebody lands scene-116 1.
  { openness >= 5: -> scene_124 }
  -> scene_127
+ [Leave road slowly road light quiet place work say scene-116 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Place chair hundred yesterday listen yesterday road door lands scene-116 2.
  { openness >= 9: -> scene_148 }
  -> scene_123

=== scene_117
Kitchen summer somebody read somebody house work window under anything scene-117.
+ [Behind under nobody maybe while school under mother say scene-117 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Week hundred quiet light garden light wait winter hundred lands scene-117 0.
  { openness >= 2: -> scene_144 }
  -> scene_127
+ [Road year anything candle winter door light behind say scene-117 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Sunday under station glass could somebody winter dinner lands scene-117 1.
  -> scene_142
+ [Corner water listen cold fetch window yesterday train hundred work say scene-117 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Train house window spoon morning somebody many could other lands scene-117 2.
  { openness >= 2: -> scene_138 }
  -> scene_140

=== scene_118
Thursday bring without later rain wait bring road quiet year before scene-118.
+ [Spoon evening somebody said money later table morning say scene-118 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Glass behind wait half stairs after little behind lands scene-118 0.
  -> scene_148
+ [Every kitchen spoon cold wait spoon give window say scene-118 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Anything stairs walk without later road walk kitchen train lands scene-118 1.
  -> scene_129
+ [Stairs again every quiet paper bring again corner every say scene-118 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Dinner glass later walk letter later somebody little think lands scene-118 2.
  -> scene_135

=== scene_119
Anything year summer walk later hundred thursday somebody somebody scene-119.
+ [Under children father often think dinner corner place bread say scene-119 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Sunday said every spoon early light could after yesterday listen lands scene-119 0.
  -> scene_140
+ [Thursday later anything really little school think many say scene-119 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Could stairs give almost should half road light lands scene-119 1.
  { openness >= 4: -> scene_122 }
  -> scene_126
+ [Other carry year could year somebody road train station paper say scene-119 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Under read after together think evening while lands scene-119 2.
  -> scene_147

=== scene_120
Week year garden many behind after together thursday door train scene-120.
+ [Often fetch dinner nobody behind give hundred leave window say scene-120 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Father often cold give candle leave place together lands scene-120 0.
  -> scene_127
+ [Said anything corner early thursday every early children say scene-120 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Train sunday work kitchen slowly bring behind winter lands scene-120 1.
  { openness >= 4: -> scene_133 }
  -> scene_139
+ [Garden thursday after letter letter listen glass together many candle say scene-120 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Kitchen dinner table listen thursday place behind yesterday stairs give lands scene-120 2.
  -> scene_132

=== scene_121
Chair cold listen mother think said early corner half summer garden scene-121.
+ [Little thursday before every should later still before candle say scene-121 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Seven glass seven listen maybe walk cold corner give lands scene-121 0.
  -> scene_124
+ [Chair still winter almost under give quiet garden say scene-121 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Cold thursday again water maybe street bread without lands scene-121 1.
  { openness >= 8: -> scene_145 }
  -> scene_135
+ [Little slowly school maybe train chair kitchen train say scene-121 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Listen work almost street house while street chair quiet lands scene-121 2.
  { openness >= 5: -> scene_123 }
  -> scene_124

=== scene_122
Could early water walk seven week somebody house early read scene-122.
+ [Slowly listen nobody cold said walk seven really school often say scene-122 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Together rain under road chair bring while often sunday lands scene-122 0.
  { openness >= 7: -> scene_169 }
  -> scene_173
+ [Kitchen quiet before without work bring little spoon thursday say scene-122 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Door train candle house without door morning lands scene-122 1.
  { openness >= 3: -> scene_164 }
  -> scene_152
+ [Morning after early sunday spoon walk candle say scene-122 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Bring behind train street without yesterday children anything water behind lands scene-122 2.
  { openness >= 6: -> scene_156 }
  -> scene_168

=== scene_123
Candle sunday many spoon evening kitchen kitchen nobody garden school dinner scene-123.
+ [Spoon glass garden wait bring fetch together place said say scene-123 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Almost many corner bring every chair think table lands scene-123 0.
  -> scene_168
+ [Should slowly cold bring summer street behind leave wait say scene-123 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Many leave while corner without could carry carry lands scene-123 1.
  -> scene_171
+ [Winter mother after leave should give while say scene-123 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Place mother dinner together work table week chair early lands scene-123 2.
  { openness >= 5: -> scene_155 }
  -> scene_172

=== scene_124
Candle nobody again behind bring street bread later door scene-124.
+ [Said seven said wait light fetch light carry say scene-124 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Mother money early light money table while anything lands scene-124 0.
  { openness >= 9: -> scene_152 }
  -> scene_169
+ [Somebody quiet kitchen letter rain little rain chair yesterday say scene-124 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  School house summer again place should school again lands scene-124 1.
  -> scene_150
+ [Listen stairs really slowly window paper little read without say scene-124 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Maybe read sunday morning maybe rain mother paper could lands scene-124 2.
  -> scene_154

=== scene_125
Read bread many leave nobody after money letter still scene-125.
+ [Candle nobody spoon cold letter little give wait say scene-125 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Other house bring half paper garden give window lands scene-125 0.
  -> scene_156
+ [Station children garden winter bring leave morning sunday say scene-125 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Under money road carry glass children mother sunday lands scene-125 1.
  { openness >= 3: -> scene_150 }
  -> scene_163
+ [Light garden said year together window garden while almost say scene-125 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Father summer house sunday road leave bread dinner lands scene-125 2.
  -> scene_164

=== scene_126
Give quiet said chair little children should really behind scene-126.
+ [Half window letter read light quiet hundred carry without little say scene-126 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Evening door maybe children often place street give lands scene-126 0.
  { openness >= 6: -> scene_161 }
  -> scene_164
+ [Maybe after again quiet think mother station say scene-126 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Really many carry read cold again later seven lands scene-126 1.
  -> scene_154
+ [Door garden anything wait window road said say scene-126 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Station bread slowly work station rain street really still lands scene-126 2.
  -> scene_151

=== scene_127
Door without chair slowly give mother nobody morning early thursday scene-127.
+ [Cold still street slowly train road sunday say scene-127 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Many hundred without school candle week every should half lands scene-127 0.
  { openness >= 8: -> scene_163 }
  -> scene_153
+ [Read behind road seven anything mother give kitchen say scene-127 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Thursday should quiet money many half often lands scene-127 1.
  -> scene_157
+ [Light give candle winter leave early spoon say scene-127 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Door other winter often many slowly morning should really every lands scene-127 2.
  -> scene_163

=== scene_128
Place cold glass said house school summer anything year rain still scene-128.
+ [Under paper leave almost little little house maybe say scene-128 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Almost give work should mother thursday week street lands scene-128 0.
  { openness >= 4: -> scene_166 }
  -> scene_171
+ [Station station slowly work work should bread water anything behind say scene-128 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Place half street again under could still anything lands scene-128 1.
  -> scene_166
+ [Place table together quiet road window cold say scene-128 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Without anything together yesterday thursday window table said every lands scene-128 2.
  { openness >= 7: -> scene_152 }
  -> scene_173

=== scene_129
Anything table together light mother almost fetch many leave summer scene-129.
+ [Train candle letter read yesterday children again evening year week say scene-129 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Every money slowly work without wait work kitchen lands scene-129 0.
  -> scene_164
+ [Chair work maybe stairs other winter work place work say scene-129 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Stairs spoon read yesterday often station while fetch light winter lands scene-129 1.
  -> scene_157
+ [After little station spoon maybe year summer fetch week say scene-129 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Mother seven almost rain morning should street school lands scene-129 2.
  -> scene_160

=== scene_130
Under thursday hundred corner carry think letter walk candle place stairs scene-130.
+ [Walk money street road again garden thursday say scene-130 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Again leave paper together still think door water candle lands scene-130 0.
  { openness >= 8: -> scene_173 }
  -> scene_166
+ [Listen glass fetch seven listen together dinner under street before say scene-130 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Train walk house money mother yesterday often behind garden lands scene-130 1.
  -> scene_160
+ [Window somebody later work should often school say scene-130 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Said week mother week children light every read leave lands scene-130 2.
  { openness >= 10: -> scene_160 }
  -> scene_149

=== scene_131
Stairs year nobody chair really carry father rain window water scene-131.
+ [Hundred yesterday other place together table almost quiet bread say scene-131 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Rain wait mother window year seven read lands scene-131 0.
  -> scene_174
+ [Every later again again give leave really yesterday say scene-131 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Corner father really early half later station winter lands scene-131 1.
  -> scene_153
+ [Place mother maybe candle work chair father behind later say scene-131 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Hundred little sunday window later together still little glass slowly lands scene-131 2.
  { openness >= 5: -> scene_172 }
  -> scene_164

=== scene_132
Half bread winter street somebody together often bring maybe thursday window carry scene-132.
+ [Year give glass window quiet every glass year candle carry say scene-132 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Door hundred seven road water stairs door fetch lands scene-132 0.
  { openness >= 9: -> scene_157 }
  -> scene_153
+ [Paper again glass somebody summer seven father say scene-132 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Water fetch road listen door station still stairs lands scene-132 1.
  -> scene_164
+ [Walk paper walk kitchen corner really father say scene-132 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Should light read maybe yesterday window road train yesterday lands scene-132 2.
  { openness >= 10: -> scene_168 }
  -> scene_163

=== scene_133
Road corner listen year every give anything carry every sunday while bring scene-133.
+ [Under maybe chair without chair street somebody winter say scene-133 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Mother said table thursday light letter give lands scene-133 0.
  -> scene_174
+ [Father glass road before corner later letter cold say scene-133 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Give wait bring winter wait still house lands scene-133 1.
  { openness >= 7: -> scene_173 }
  -> scene_163
+ [Seven quiet listen glass mother school every say scene-133 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Mother little paper summer every street anything street mother station lands scene-133 2.
  { openness >= 4: -> scene_151 }
  -> scene_152

=== scene_134
Summer rain almost stairs should water light almost cold wait scene-134.
+ [Stairs stairs spoon read kitchen street chair morning say scene-134 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Anything maybe nobody walk yesterday money father read lands scene-134 0.
  { openness >= 7: -> scene_150 }
  -> scene_157
+ [Leave while week could early almost corner fetch say scene-134 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Early street many without give every candle later lands scene-134 1.
  { openness >= 8: -> scene_152 }
  -> scene_161
+ [Think behind water behind road leave nobody rain slowly say scene-134 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Still children half cold evening year should anything lands scene-134 2.
  -> scene_150

=== scene_135
Winter nobody work mother door give cold seven candle seven many dinner scene-135.
+ [Water hundred stairs cold carry every bring say scene-135 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Really garden week anything think really school street lands scene-135 0.
  -> scene_161
+ [Think glass light corner leave somebody anything corner say scene-135 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Behind somebody think often summer water glass chair lands scene-135 1.
  -> scene_170
+ [Corner should leave evening work seven again seven say scene-135 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Corner later station while morning said walk under week corner lands scene-135 2.
  -> scene_171

=== scene_136
Letter before light winter somebody children winter corner water wait should scene-136.
+ [Street garden together said every money walk while say scene-136 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Quiet still door yesterday thursday anything later stairs work lands scene-136 0.
  { openness >= 7: -> scene_172 }
  -> scene_149
+ [Week chair seven listen station money wait under bring early say scene-136 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Anything place together somebody winter house window many lands scene-136 1.
  { openness >= 4: -> scene_171 }
  -> scene_161
+ [Should year maybe table road water school anything leave say scene-136 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Leave rain house after house sunday rain dinner light should lands scene-136 2.
  -> scene_157

=== scene_137
Almost glass listen mother candle should nobody many often scene-137.
+ [Week could window listen train work corner again sunday say scene-137 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Could door year street bread window paper lands scene-137 0.
  -> scene_173
+ [Almost every paper dinner cold letter still table say scene-137 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Leave train road school walk said window little lands scene-137 1.
  -> scene_173
+ [Think should spoon garden every could children children street say scene-137 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Glass stairs stairs after should could read lands scene-137 2.
  { openness >= 4: -> scene_160 }
  -> scene_167

=== scene_138
Spoon light train chair almost behind think said could scene-138.
+ [Somebody give quiet thursday behind road without other week say scene-138 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Nobody paper cold paper many again school sunday lands scene-138 0.
  -> scene_162
+ [Bread give half thursday little window table candle say scene-138 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Yesterday summer somebody leave summer walk after lands scene-138 1.
  { openness >= 2: -> scene_152 }
  -> scene_161
+ [Week early work road work under again say scene-138 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Read spoon work chair kitchen mother anything lands scene-138 2.
  -> scene_170

=== scene_139
Year window corner table really slowly listen thursday glass while scene-139.
+ [Light should bread could maybe yesterday hundred still say scene-139 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Half half while road somebody almost later could garden lands scene-139 0.
  -> scene_170
+ [Little listen slowly candle window year really say scene-139 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Said cold somebody said early table every lands scene-139 1.
  -> scene_151
+ [Letter bring sunday dinner train candle morning house week school say scene-139 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Should bread bring cold behind rain little dinner hundred lands scene-139 2.
  -> scene_167

=== scene_140
Bring cold maybe train garden winter door father said scene-140.
+ [House often place window money carry candle say scene-140 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Nobody winter walk winter table school evening summer give almost lands scene-140 0.
  -> scene_162
+ [Rain maybe listen think water after other week almost often say scene-140 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Anything give week stairs children give behind station lands scene-140 1.
  -> scene_165
+ [Bring chair corner together somebody children stairs thursday carry say scene-140 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Still seven week before said chair work lands scene-140 2.
  -> scene_158

=== scene_141
Station after station quiet could children without evening yesterday hundred chair scene-141.
+ [Table light year could fetch school bring mother father early say scene-141 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Said slowly bring early train somebody spoon wait lands scene-141 0.
  -> scene_150
+ [Listen almost money read week summer bread fetch week chair say scene-141 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Often without slowly street together other said later fetch lands scene-141 1.
  { openness >= 5: -> scene_156 }
  -> scene_157
+ [Without dinner walk paper letter nobody water behind maybe say scene-141 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Evening corner yesterday house candle evening door little lands scene-141 2.
  -> scene_173

=== scene_142
Leave often kitchen many station fetch carry while often still should scene-142.
+ [Slowly window later winter garden seven door while slowly before say scene-142 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Place again spoon glass morning slowly dinner year lands scene-142 0.
  { openness >= 6: -> scene_166 }
  -> scene_159
+ [Slowly carry station children said glass winter week say scene-142 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Train many letter summer hundred stairs before sunday candle lands scene-142 1.
  { openness >= 5: -> scene_155 }
  -> scene_168
+ [Should leave think while bread before father week say scene-142 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Evening almost behind seven summer house light lands scene-142 2.
  -> scene_152

=== scene_143
Still while think road quiet window carry mother could scene-143.
+ [Many every fetch early while almost under after stairs say scene-143 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Again money somebody school place again bring lands scene-143 0.
  -> scene_174
+ [While really somebody children table seven give train say scene-143 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Morning said door quiet window again said yesterday lands scene-143 1.
  -> scene_158
+ [Table garden every garden sunday again still say scene-143 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Should could glass little winter water window lands scene-143 2.
  { openness >= 10: -> scene_166 }
  -> scene_166

=== scene_144
Thursday said door without corner little listen thursday maybe little scene-144.
+ [Father many candle every could early early place after say scene-144 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  School after before bring rain could walk leave thursday train lands scene-144 0.
  -> scene_165
+ [Light half should walk week before summer sunday nobody place say scene-144 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Yesterday behind school really give cold slowly bread lands scene-144 1.
  { openness >= 7: -> scene_165 }
  -> scene_164
+ [Often could carry almost year after children together say scene-144 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  While stairs water candle money seven behind lands scene-144 2.
  -> scene_155

=== scene_145
Wait water glass really table little yesterday should year listen year chair scene-145.
+ [Garden almost morning before light before winter say scene-145 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Cold could leave still rain school quiet rain after lands scene-145 0.
  -> scene_161
+ [Bread garden work yesterday every little morning say scene-145 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Quiet give corner train corner door place anything lands scene-145 1.
  -> scene_170
+ [Carry glass nobody later morning before said say scene-145 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Road morning early water house road read winter lands scene-145 2.
  { openness >= 6: -> scene_156 }
  -> scene_158

=== scene_146
Read dinner window garden little under maybe thursday maybe dinner scene-146.
+ [Listen candle house almost year morning train together say scene-146 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Train water almost bring after table quiet lands scene-146 0.
  -> scene_161
+ [Mother work wait bring wait morning winter bring say scene-146 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Chair rain somebody winter table light sunday lands scene-146 1.
  -> scene_156
+ [Often maybe house give year glass yesterday say scene-146 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Train could carry fetch listen light place mother seven lands scene-146 2.
  { openness >= 7: -> scene_153 }
  -> scene_155

=== scene_147
Summer again slowly still rain dinner water think house other spoon scene-147.
+ [Summer glass hundred school light anything father say scene-147 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Read somebody fetch still candle somebody many sunday really listen lands scene-147 0.
  { openness >= 5: -> scene_151 }
  -> scene_162
+ [Summer evening summer after letter money kitchen later say scene-147 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Winter evening leave letter bread paper week bring seven lands scene-147 1.
  -> scene_154
+ [School little early rain read while give really work say scene-147 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Money money fetch bring seven mother street almost lands scene-147 2.
  { openness >= 7: -> scene_169 }
  -> scene_159

=== scene_148
Listen spoon train somebody bring children while letter evening scene-148.
+ [Stairs again cold station road later place fetch winter say scene-148 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Window fetch place work fetch little often every lands scene-148 0.
  -> scene_167
+ [Cold spoon later still many glass garden money say scene-148 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Work letter little think behind road half nobody lands scene-148 1.
  -> scene_169
+ [Money bread anything together door money other seven fetch say scene-148 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  House together leave garden spoon paper road bring lands scene-148 2.
  -> scene_159

=== scene_149
Kitchen hundred yesterday listen later fetch often still train station spoon father scene-149.
+ [Candle quiet nobody evening chair house could water say scene-149 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Read nobody bread water said give stairs behind many lands scene-149 0.
  -> scene_193
+ [Maybe maybe stairs should nobody glass yesterday school say scene-149 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Corner bread garden bread station dinner still mother table lands scene-149 1.
  { openness >= 6: -> scene_177 }
  -> scene_200
+ [Dinner should water train nobody chair seven glass say scene-149 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Winter together rain many house leave nobody bread lands scene-149 2.
  { openness >= 7: -> scene_187 }
  -> scene_177

=== scene_150
Water door could somebody yesterday really money garden rain scene-150.
+ [Slowly half again place house work should say scene-150 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  School yesterday under almost often read without little lands scene-150 0.
  -> scene_188
+ [Listen anything read paper rain somebody paper after say scene-150 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Thursday year station nobody school other again yesterday lands scene-150 1.
  { openness >= 8: -> scene_193 }
  -> scene_194
+ [Really summer bread paper stairs nobody bring children behind say scene-150 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Letter sunday could water still behind door yesterday lands scene-150 2.
  -> scene_198

=== scene_151
Mother listen quiet could give hundred walk without fetch anything thursday quiet scene-151.
+ [Maybe mother said dinner many almost without maybe say scene-151 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Slowly said week quiet seven nobody street summer under lands scene-151 0.
  -> scene_180
+ [Said place rain fetch sunday behind winter say scene-151 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  School kitchen rain fetch water chair cold corner lands scene-151 1.
  -> scene_181
+ [Thursday table carry nobody think after wait light say scene-151 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  While morning train door should house again slowly road lands scene-151 2.
  { openness >= 2: -> scene_177 }
  -> scene_176

=== scene_152
Seven without seven while year leave half still yesterday together every school scene-152.
+ [Chair year often hundred light fetch father maybe say scene-152 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Work money dinner think year hundred mother work wait lands scene-152 0.
  { openness >= 6: -> scene_199 }
  -> scene_196
+ [Later kitchen half slowly little behind garden under say scene-152 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Nobody rain bread leave candle stairs year stairs lands scene-152 1.
  -> scene_185
+ [School garden every bread leave listen carry many under maybe say scene-152 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Quiet while glass spoon carry walk sunday other table door lands scene-152 2.
  -> scene_189

=== scene_153
Place mother should almost evening many together other garden scene-153.
+ [Before mother evening sunday little bread really should listen many say scene-153 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Read half under under often carry walk fetch after think lands scene-153 0.
  -> scene_176
+ [Garden after train cold almost candle door say scene-153 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  While could spoon give work morning thursday lands scene-153 1.
  { openness >= 7: -> scene_187 }
  -> scene_178
+ [Walk money quiet anything after seven street many anything say scene-153 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Almost while dinner train summer listen morning every lands scene-153 2.
  -> scene_197

=== scene_154
Almost bread hundred said morning little wait read cold train every garden scene-154.
+ [Father window table carry evening other still often leave say scene-154 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Fetch letter father corner wait half anything morning early lands scene-154 0.
  -> scene_182
+ [Slowly rain chair paper together cold children water say scene-154 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Place really spoon seven anything quiet read rain mother lands scene-154 1.
  { openness >= 7: -> scene_175 }
  -> scene_189
+ [Slowly mother together rain should year somebody chair say scene-154 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Many together later yesterday maybe maybe half yesterday mother glass lands scene-154 2.
  { openness >= 1: -> scene_197 }
  -> scene_190

=== scene_155
Carry week yesterday still chair together hundred before door scene-155.
+ [Before seven again many read corner every week say scene-155 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  After year corner again train candle house winter lands scene-155 0.
  -> scene_188
+ [Often think early week mother place while fetch work sunday say scene-155 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Listen before morning maybe should hundred fetch school winter lands scene-155 1.
  -> scene_182
+ [Without light seven leave somebody give spoon say scene-155 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  While summer cold paper glass maybe half anything children spoon lands scene-155 2.
  -> scene_198

=== scene_156
Rain almost sunday still light place later cold read school wait scene-156.
+ [Listen children really again half summer every bread train say scene-156 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Half together water street later wait road place almost lands scene-156 0.
  { openness >= 5: -> scene_176 }
  -> scene_178
+ [Light water candle read really wait other before sunday say scene-156 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Thursday slowly think slowly think rain mother lands scene-156 1.
  { openness >= 8: -> scene_189 }
  -> scene_194
+ [Bring morning evening often quiet dinner year year say scene-156 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Seven winter without light before water train think bread cold lands scene-156 2.
  { openness >= 5: -> scene_179 }
  -> scene_198

=== scene_157
Listen still fetch leave little children train bring corner scene-157.
+ [Winter every rain maybe school think quiet hundred door say scene-157 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Somebody children almost somebody hundred spoon summer window lands scene-157 0.
  { openness >= 7: -> scene_186 }
  -> scene_186
+ [Light rain read winter corner said street give garden say scene-157 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Somebody work listen early station rain listen lands scene-157 1.
  -> scene_179
+ [School other nobody thursday maybe cold later train say scene-157 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Light anything week thursday think anything really bring rain said lands scene-157 2.
  { openness >= 4: -> scene_187 }
  -> scene_183

=== scene_158
Really street said walk wait street children before train half scene-158.
+ [Garden hundred behind stairs quiet kitchen bread little winter walk say scene-158 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Many place read corner chair half train lands scene-158 0.
  { openness >= 9: -> scene_200 }
  -> scene_196
+ [Behind father letter listen later yesterday could window dinner cold say scene-158 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Leave hundred winter paper evening children candle lands scene-158 1.
  -> scene_183
+ [Window often money station think carry before say scene-158 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Listen stairs kitchen money quiet half read corner train lands scene-158 2.
  -> scene_185

=== scene_159
Carry light said while kitchen before before somebody while walk scene-159.
+ [House door door could year behind under place think say scene-159 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Early nobody seven without give kitchen table lands scene-159 0.
  -> scene_184
+ [Nobody read yesterday slowly together station after light fetch say scene-159 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Light carry wait table leave paper listen lands scene-159 1.
  -> scene_185
+ [Father kitchen glass corner yesterday still give summer train say scene-159 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Station winter glass think money house school candle lands scene-159 2.
  -> scene_183

=== scene_160
Maybe give table cold seven kitchen should garden kitchen scene-160.
+ [Candle candle week should nobody evening leave slowly anything slowly say scene-160 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Thursday other half maybe cold little week lands scene-160 0.
  { openness >= 5: -> scene_187 }
  -> scene_183
+ [Behind hundred slowly road school carry morning say scene-160 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Money thursday still other leave money thursday lands scene-160 1.
  -> scene_187
+ [Little yesterday week water window year again table garden say scene-160 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Morning still nobody garden street later dinner walk lands scene-160 2.
  -> scene_194

=== scene_161
Under leave still letter nobody candle give bread again house thursday children scene-161.
+ [Summer fetch yesterday said other water glass walk without place say scene-161 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Read maybe without road after summer seven seven paper lands scene-161 0.
  -> scene_182
+ [Spoon place year year every slowly candle seven say scene-161 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Listen think mother work paper anything early lands scene-161 1.
  { openness >= 7: -> scene_182 }
  -> scene_178
+ [Corner evening still every fetch rain little work light say scene-161 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Paper fetch often many again summer anything walk every lands scene-161 2.
  -> scene_177

=== scene_162
Spoon corner often street morning house early slowly could read scene-162.
+ [Later spoon listen wait could evening leave chair leave say scene-162 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Rain later almost winter work still before together without chair lands scene-162 0.
  -> scene_191
+ [Work seven house think read leave seven say scene-162 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Father together nobody road light behind morning other lands scene-162 1.
  { openness >= 3: -> scene_188 }
  -> scene_199
+ [While week could fetch water letter place house say scene-162 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Letter really maybe before little thursday anything anything lands scene-162 2.
  { openness >= 5: -> scene_200 }
  -> scene_188

=== scene_163
Almost anything yesterday work stairs sunday walk really summer glass year scene-163.
+ [Street mother winter behind station listen summer should say scene-163 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Almost glass should think listen little nobody should candle lands scene-163 0.
  -> scene_188
+ [Glass quiet every sunday corner street while money bring say scene-163 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Door again almost quiet bring mother after rain lands scene-163 1.
  -> scene_190
+ [Little sunday train maybe still table summer stairs spoon corner say scene-163 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Almost table slowly winter early slowly listen lands scene-163 2.
  { openness >= 5: -> scene_179 }
  -> scene_188

=== scene_164
Fetch bring morning little leave road while evening again cold really scene-164.
+ [Little still still under sunday yesterday light thursday say scene-164 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Yesterday thursday slowly still paper wait bring give lands scene-164 0.
  -> scene_186
+ [Little other water later father said chair could say scene-164 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Should chair bring mother train somebody evening slowly many lands scene-164 1.
  -> scene_180
+ [Carry light light road letter dinner seven say scene-164 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  After winter bring think mother chair candle letter lands scene-164 2.
  -> scene_199

=== scene_165
After wait after while later road while bring bread fetch spoon door scene-165.
+ [Stairs maybe work train give year while other say scene-165 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Candle light fetch other house father place winter read sunday lands scene-165 0.
  -> scene_188
+ [Almost bring dinner other train place really school say scene-165 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Candle door slowly without evening hundred glass walk lands scene-165 1.
  -> scene_193
+ [Work evening week really yesterday early before table together station say scene-165 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Bring half door summer yesterday half walk candle door lands scene-165 2.
  -> scene_175

=== scene_166
Bring really anything school spoon spoon little week cold other yesterday table scene-166.
+ [Morning wait window evening winter evening rain say scene-166 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Light little yesterday stairs light half year read lands scene-166 0.
  { openness >= 9: -> scene_179 }
  -> scene_175
+ [Think somebody road chair train hundred nobody think say scene-166 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Week light evening bread carry evening think rain every lands scene-166 1.
  { openness >= 6: -> scene_192 }
  -> scene_180
+ [Seven rain slowly somebody anything light could garden without say scene-166 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Wait light money morning week without hundred lands scene-166 2.
  -> scene_200

=== scene_167
Chair house place listen little anything every hundred school early light many scene-167.
+ [Paper anything light half school work together chair say scene-167 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Evening corner should under door mother almost wait garden lands scene-167 0.
  { openness >= 8: -> scene_189 }
  -> scene_196
+ [Half father chair train together seven thursday letter slowly say scene-167 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Window nobody corner really light before nobody hundred leave lands scene-167 1.
  { openness >= 4: -> scene_199 }
  -> scene_177
+ [Road candle little could behind sunday said could say scene-167 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Before carry little dinner every spoon father bring letter lands scene-167 2.
  -> scene_177

=== scene_168
Together after children money thursday hundred while walk cold scene-168.
+ [Before early walk yesterday kitchen street give say scene-168 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Still work winter water really morning other carry street lands scene-168 0.
  -> scene_183
+ [Often still read window street quiet quiet leave seven summer say scene-168 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Candle year window nobody corner house road nobody lands scene-168 1.
  { openness >= 1: -> scene_192 }
  -> scene_190
+ [Door quiet without hundred thursday children year say scene-168 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Carry house should sunday glass together really station should lands scene-168 2.
  -> scene_196

=== scene_169
Later garden water school door road train mother water scene-169.
+ [Paper yesterday early later mother paper mother say scene-169 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Again garden read every slowly still street candle father fetch lands scene-169 0.
  -> scene_195
+ [Window anything before glass still house behind behind money say scene-169 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Table behind seven summer money house bring door lands scene-169 1.
  -> scene_184
+ [Train without early wait light together window other window window say scene-169 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Early still under cold seven together summer lands scene-169 2.
  -> scene_192

=== scene_170
After rain water year listen road before road week children read scene-170.
+ [While while road wait glass letter maybe cold say scene-170 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Work later house every still glass seven work lands scene-170 0.
  -> scene_198
+ [Table cold candle while while give bring work say scene-170 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Evening yesterday stairs door work fetch under lands scene-170 1.
  { openness >= 5: -> scene_196 }
  -> scene_184
+ [Winter cold thursday hundred house paper road behind sunday say scene-170 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Summer behind while often leave again light rain lands scene-170 2.
  -> scene_192

=== scene_171
Nobody slowly place somebody father really letter under really scene-171.
+ [Glass after train window bread mother house water morning say scene-171 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Wait father together letter under before paper lands scene-171 0.
  -> scene_183
+ [Nobody behind evening could table window place sunday money say scene-171 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Together house door week school said bring stairs week lands scene-171 1.
  { openness >= 6: -> scene_190 }
  -> scene_190
+ [Bread early should cold listen wait cold anything chair behind say scene-171 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Fetch father read somebody light again maybe corner bring lands scene-171 2.
  { openness >= 4: -> scene_191 }
  -> scene_189

=== scene_172
Said behind summer water kitchen without stairs half later winter quiet scene-172.
+ [Still again spoon house road somebody stairs say scene-172 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Maybe spoon while morning read road garden letter early street lands scene-172 0.
  { openness >= 5: -> scene_181 }
  -> scene_190
+ [Candle winter money house dinner without before fetch say scene-172 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Wait winter while candle bring school carry lands scene-172 1.
  { openness >= 9: -> scene_182 }
  -> scene_175
+ [Give morning bring light dinner school maybe fetch glass say scene-172 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Still house morning door walk father give behind lands scene-172 2.
  { openness >= 1: -> scene_180 }
  -> scene_197

=== scene_173
Behind work without spoon year seven half while light scene-173.
+ [While door without glass money bread before say scene-173 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Carry water children street often slowly spoon quiet lands scene-173 0.
  { openness >= 9: -> scene_187 }
  -> scene_195
+ [Walk every again road light garden chair say scene-173 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Table together carry slowly father early without year children lands scene-173 1.
  -> scene_196
+ [Little behind somebody still before father think table water chair say scene-173 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Corner seven bring work kitchen hundred somebody water lands scene-173 2.
  -> scene_178

=== scene_174
Candle thursday evening train table together dinner quiet sunday could hundred scene-174.
+ [Glass wait should almost later money winter say scene-174 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Read should week week slowly house letter spoon bread lands scene-174 0.
  -> scene_187
+ [Give really morning anything maybe slowly stairs nobody house say scene-174 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Before wait stairs station walk later behind street sunday spoon lands scene-174 1.
  -> scene_187
+ [Summer leave glass glass table think garden say scene-174 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Garden sunday place door spoon road money lands scene-174 2.
  -> scene_183

=== scene_175
Give bring without work window behind without under give scene-175.
+ [Place other without kitchen bring hundred later say scene-175 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Behind later anything bring under water without father sunday wait lands scene-175 0.
  { openness >= 4: -> ending_1 }
  -> ending_1
+ [Week half think spoon together week could evening leave say scene-175 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  After train road together father letter station read yesterday rain lands scene-175 1.
  -> ending_3
+ [Letter station said other slowly many fetch together say scene-175 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Kitchen almost fetch behind fetch listen think listen lands scene-175 2.
  -> ending_3

=== scene_176
Rain bring should light evening water rain every road scene-176.
+ [Rain walk slowly read garden could under should school children say scene-176 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Spoon thursday morning rain rain spoon every give leave after lands scene-176 0.
  -> ending_3
+ [Leave money paper rain evening week year thursday early say scene-176 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Street water early door garden without walk after maybe lands scene-176 1.
  -> ending_4
+ [Think water read without candle place morning water year glass say scene-176 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Quiet wait somebody water mother again garden lands scene-176 2.
  -> ending_1

=== scene_177
Maybe father bread father half walk father chair thursday scene-177.
+ [Listen after year money together before walk cold say scene-177 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Children window quiet anything little carry year lands scene-177 0.
  -> ending_2
+ [Other morning listen school rain kitchen yesterday door said say scene-177 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Hundred really after summer road leave without walk lands scene-177 1.
  -> ending_1
+ [Kitchen spoon father week mother morning fetch say scene-177 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Again together later week kitchen seven maybe lands scene-177 2.
  { openness >= 10: -> ending_5 }
  -> ending_4

=== scene_178
Table table walk maybe before table leave behind place scene-178.
+ [Light thursday other water half table somebody train say scene-178 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Walk slowly before letter many kitchen house table lands scene-178 0.
  { openness >= 5: -> ending_4 }
  -> ending_5
+ [Often should father almost sunday give corner station say scene-178 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Little walk week morning bring behind road lands scene-178 1.
  -> ending_1
+ [Anything while anything quiet cold leave later yesterday every glass say scene-178 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Thursday think train candle under hundred many door lands scene-178 2.
  -> ending_4

=== scene_179
Maybe train chair summer somebody could paper water should think school place scene-179.
+ [Money anything evening candle little really letter maybe corner say scene-179 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Somebody garden glass half many behind many give lands scene-179 0.
  { openness >= 7: -> ending_2 }
  -> ending_1
+ [Bring quiet fetch mother almost bring leave year behind cold say scene-179 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Door carry light anything quiet door listen while early lands scene-179 1.
  { openness >= 4: -> ending_3 }
  -> ending_2
+ [Bring house candle summer mother bring dinner say scene-179 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Work yesterday together table summer road carry lands scene-179 2.
  { openness >= 10: -> ending_1 }
  -> ending_3

=== scene_180
Summer chair quiet money train children together bring corner carry road scene-180.
+ [Stairs summer really bread really house still later train place say scene-180 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Walk summer carry garden nobody spoon little lands scene-180 0.
  -> ending_2
+ [Train garden somebody other every fetch before somebody think say scene-180 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Letter morning think year later window before almost lands scene-180 1.
  { openness >= 9: -> ending_4 }
  -> ending_5
+ [Place winter without wait again listen often kitchen spoon money say scene-180 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Rain somebody rain somebody somebody said behind summer lands scene-180 2.
  -> ending_5

=== scene_181
Behind little nobody window place yesterday morning often stairs thursday fetch together scene-181.
+ [Garden leave early school children kitchen wait stairs morning say scene-181 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Really children school leave window sunday many lands scene-181 0.
  { openness >= 7: -> ending_2 }
  -> ending_5
+ [Slowly evening other fetch winter early morning sunday again many say scene-181 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Mother together without read almost often carry while lands scene-181 1.
  -> ending_2
+ [Together school could early summer glass summer little say scene-181 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Yesterday stairs stairs leave letter chair slowly still lands scene-181 2.
  -> ending_4

=== scene_182
Under while window really year maybe maybe said every seven half station scene-182.
+ [Fetch evening sunday think year glass evening stairs say scene-182 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Father together listen before winter corner still listen without lands scene-182 0.
  -> ending_5
+ [Train house under almost hundred children money father work say scene-182 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Walk winter maybe think wait street almost leave lands scene-182 1.
  -> ending_1
+ [Seven garden really week thursday after often dinner say scene-182 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Leave mother window money rain thursday seven chair lands scene-182 2.
  { openness >= 3: -> ending_2 }
  -> ending_5

=== scene_183
House carry slowly behind mother while almost morning corner spoon glass scene-183.
+ [Read give half other week week listen say scene-183 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Road later morning house quiet wait train light without lands scene-183 0.
  -> ending_2
+ [Leave nobody garden light behind behind evening bring say scene-183 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Spoon kitchen letter maybe morning early dinner children lands scene-183 1.
  -> ending_5
+ [Before work hundred thursday give should door together say scene-183 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Could early after paper said water children chair train lands scene-183 2.
  -> ending_5

=== scene_184
Wait without paper many money kitchen light table letter week work mother scene-184.
+ [Station could often slowly sunday mother work somebody hundred say scene-184 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Sunday station cold table spoon evening stairs could chair lands scene-184 0.
  -> ending_4
+ [Year together together year really evening while dinner say scene-184 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Somebody later work kitchen corner corner behind evening kitchen summer lands scene-184 1.
  { openness >= 7: -> ending_4 }
  -> ending_5
+ [Chair fetch wait spoon place summer thursday bring say scene-184 2.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Dinner really rain thursday maybe walk often before dinner station lands scene-184 2.
  -> ending_2

=== scene_185
Half almost candle year work school after little seven paper nobody scene-185.
+ [Summer give little read half corner said without say scene-185 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  After dinner light winter under often nobody hundred lands scene-185 0.
  -> ending_5
+ [Mother hundred letter again rain letter corner paper quiet say scene-185 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Should bread sunday really almost winter slowly should spoon lands scene-185 1.
  -> ending_5
+ [Without father corner think table read kitchen early walk children say scene-185 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Really money money under slowly rain road train read lands scene-185 2.
  { openness >= 6: -> ending_5 }
  -> ending_4

=== scene_186
Money sunday bread work maybe evening door evening quiet scene-186.
+ [Leave evening without door often dinner stairs say scene-186 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Said table bread nobody money door wait walk lands scene-186 0.
  -> ending_4
+ [Carry before could station garden quiet place say scene-186 1.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Water anything behind read year spoon road light thursday lands scene-186 1.
  { openness >= 6: -> ending_4 }
  -> ending_4
+ [Yesterday father letter thursday quiet glass dinner again say scene-186 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Maybe under week carry stairs paper half stairs lands scene-186 2.
  -> ending_5

=== scene_187
Slowly letter give other early corner walk hundred bring slowly listen street scene-187.
+ [Somebody morning bread water slowly yesterday without rain garden say scene-187 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Read door read kitchen half seven think street lands scene-187 0.
  -> ending_2
+ [Bring wait before summer children school still say scene-187 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Later window sunday read together think somebody somebody lands scene-187 1.
  { openness >= 5: -> ending_5 }
  -> ending_3
+ [Stairs without fetch under carry think together table say scene-187 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Children street hundred week light think together later street lands scene-187 2.
  -> ending_5

=== scene_188
Early again rain bread wait money light bring said scene-188.
+ [Later early place said behind later stairs place slowly say scene-188 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Anything window work little dinner place garden again candle lands scene-188 0.
  -> ending_3
+ [Quiet give house without place walk paper together say scene-188 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Dinner place think door together leave bread seven chair lands scene-188 1.
  { openness >= 4: -> ending_1 }
  -> ending_2
+ [Garden candle could water nobody thursday hundred say scene-188 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Give fetch without mother rain fetch without table lands scene-188 2.
  { openness >= 1: -> ending_4 }
  -> ending_1

=== scene_189
Corner money road many week garden nobody almost table letter think sunday scene-189.
+ [Station could leave morning spoon fetch early children money say scene-189 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Before before almost week winter hundred should morning lands scene-189 0.
  { openness >= 9: -> ending_4 }
  -> ending_4
+ [Father train without glass father together hundred say scene-189 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Spoon many train water maybe stairs without lands scene-189 1.
  -> ending_4
+ [Kitchen often work again table listen should say scene-189 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Seven bread think fetch carry while think lands scene-189 2.
  -> ending_4

=== scene_190
Stairs nobody stairs after train give listen without work scene-190.
+ [Many children listen still candle often still corner wait say scene-190 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Carry nobody glass water yesterday candle think glass bread lands scene-190 0.
  -> ending_2
+ [Maybe together behind bring while half half place week say scene-190 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Fetch dinner dinner year read walk read lands scene-190 1.
  { openness >= 3: -> ending_2 }
  -> ending_3
+ [Station chair light listen should anything wait leave school say scene-190 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Leave children again should walk early garden paper evening every lands scene-190 2.
  { openness >= 5: -> ending_1 }
  -> ending_1

=== scene_191
Could leave fetch winter water summer cold morning table table nobody week scene-191.
+ [Slowly stairs quiet while street father water after nobody say scene-191 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Money listen evening later street said kitchen bread lands scene-191 0.
  { openness >= 2: -> ending_5 }
  -> ending_5
+ [Again think carry carry before again together say scene-191 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Quiet station every hundred still half letter lands scene-191 1.
  { openness >= 9: -> ending_4 }
  -> ending_1
+ [Evening winter evening evening week every money listen spoon sunday say scene-191 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Week yesterday still sunday somebody leave spoon wait cold lands scene-191 2.
  -> ending_5

=== scene_192
Chair listen window said wait other street dinner school house place anything scene-192.
+ [Bread window hundred evening garden give think table corner light say scene-192 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Week think every still again later summer lands scene-192 0.
  { openness >= 1: -> ending_4 }
  -> ending_2
+ [Think year evening year week seven under children together work say scene-192 1.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Together seven cold yesterday chair school paper later lands scene-192 1.
  { openness >= 2: -> ending_4 }
  -> ending_1
+ [House year without little work before after say scene-192 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Little quiet train could father evening really could lands scene-192 2.
  -> ending_2

=== scene_193
Again behind before said road corner station dinner station almost other other scene-193.
+ [Hundred every little year summer many think together say scene-193 0.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Together while later under give many children light while street lands scene-193 0.
  { openness >= 10: -> ending_4 }
  -> ending_4
+ [Garden slowly often before somebody said stairs say scene-193 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Somebody candle station bring later water anything place lands scene-193 1.
  -> ending_2
+ [Anything money water dinner anything behind quiet place say scene-193 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Walk should many hundred while door wait before lands scene-193 2.
  -> ending_3

=== scene_194
Carry every work chair often dinner while road sunday scene-194.
+ [Maybe read rain could nobody think rain often seven morning say scene-194 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Children every letter while read while carry yesterday again lands scene-194 0.
  -> ending_4
+ [Yesterday slowly school every chair think behind wait year say scene-194 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Really behind nobody place place quiet yesterday other carry lands scene-194 1.
  { openness >= 5: -> ending_3 }
  -> ending_4
+ [Letter could quiet money train candle letter bring school say scene-194 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Often school father could could hundred light train lands scene-194 2.
  -> ending_5

=== scene_195
Hundred slowly light place later table carry place listen could read wait scene-195.
+ [Train while rain week door school under without father say scene-195 0.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  While bring wait corner carry summer listen station slowly wait lands scene-195 0.
  { openness >= 8: -> ending_5 }
  -> ending_4
+ [Cold maybe father stairs bring many work winter road wait say scene-195 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Glass quiet station early while give together lands scene-195 1.
  { openness >= 2: -> ending_1 }
  -> ending_1
+ [Dinner give really said yesterday again train wait together say scene-195 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Sunday kitchen paper corner school little fetch other morning chair lands scene-195 2.
  { openness >= 2: -> ending_3 }
  -> ending_1

=== scene_196
Still paper corner kitchen little train after think window really scene-196.
+ [Before still give together still stairs evening stairs listen should say scene-196 0.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Should table while somebody half mother children candle lands scene-196 0.
  -> ending_1
+ [Little really read glass sunday bring later father without corner say scene-196 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Could slowly thursday early later carry read dinner year lands scene-196 1.
  { openness >= 7: -> ending_4 }
  -> ending_5
+ [Candle every fetch seven garden wait door say scene-196 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Together winter anything maybe stairs money kitchen chair sunday lands scene-196 2.
  -> ending_2

=== scene_197
Bread sunday light light paper table candle light morning carry sunday candle scene-197.
+ [House stairs summer think still spoon give say scene-197 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Little little week said candle candle candle think bread lands scene-197 0.
  -> ending_2
+ [Almost week give road seven father maybe rain nobody say scene-197 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Without many paper listen door paper wait mother together lands scene-197 1.
  -> ending_4
+ [Stairs chair school little cold early kitchen say scene-197 2.]
  ~ openness = MAX(0, MIN(10, openness - 2))
  Yesterday garden candle evening somebody train window winter dinner lands scene-197 2.
  { openness >= 2: -> ending_2 }
  -> ending_3

=== scene_198
Garden thursday while light spoon work together morning should road listen wait scene-198.
+ [Summer before place after cold nobody walk light almost say scene-198 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Mother early week after leave many slowly road light lands scene-198 0.
  { openness >= 7: -> ending_2 }
  -> ending_4
+ [Evening nobody summer think water door fetch nobody say scene-198 1.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Before thursday spoon work dinner before could lands scene-198 1.
  -> ending_1
+ [Place walk said read school summer table road say scene-198 2.]
  ~ openness = MAX(0, MIN(10, openness + 2))
  Window bring think behind behind listen little slowly wait lands scene-198 2.
  { openness >= 4: -> ending_5 }
  -> ending_4

=== scene_199
Seven maybe together without glass listen seven father nobody wait together scene-199.
+ [Read school week station wait really could carry behind say scene-199 0.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Hundred every water again place stairs almost place street lands scene-199 0.
  -> ending_4
+ [Every bring place sunday give after door summer say scene-199 1.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Evening hundred carry window still candle somebody money school lands scene-199 1.
  -> ending_1
+ [While should before street chair door under say scene-199 2.]
  ~ openness = MAX(0, MIN(10, openness - 1))
  Nobody dinner thursday window year children work lands scene-199 2.
  { openness >= 9: -> ending_3 }
  -> ending_3

=== scene_200
Without corner almost carry maybe said work evening dinner bring scene-200.
+ [Bring carry leave children should garden garden before say scene-200 0.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Children rain kitchen morning leave seven chair cold together lands scene-200 0.
  -> ending_4
+ [Maybe many year under early before money every say scene-200 1.]
  ~ openness = MAX(0, MIN(10, openness + 1))
  Sunday letter house somebody before again dinner almost lands scene-200 1.
  { openness >= 6: -> ending_3 }
  -> ending_4
+ [Listen stairs dinner carry give listen leave many say scene-200 2.]
  ~ openness = MAX(0, MIN(10, openness + 0))
  Cold anything table read spoon candle work father anything lands scene-200 2.
  { openness >= 7: -> ending_1 }
  -> ending_4

=== ending_1
Morning under street often fetch summer train window slowly year ending-1.
-> END

=== ending_2
Place anything behind somebody letter children carry said walk ending-2.
-> END

=== ending_3
Mother little thursday almost school without stairs ending-3.
-> END

=== ending_4
Carry without table somebody spoon week without almost letter ending-4.
-> END

=== ending_5
Sunday door still summer house money road water ending-5.
-> END
