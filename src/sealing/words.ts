/**
 * 2,048 short, ordinary Dutch words for passphrases and fingerprints: eleven bits each. Made for this project. Four to eight
 * letters a-z; one typing fault (a wrong, missing, extra or swapped letter) never makes another word of the list, and no
 * word is the beginning of another. A file that was made with this list depends on its order: never change it, add a second
 * list instead.
 */
export const words: readonly string[] = `
aanbod aandacht aankomst aanleg aanloop aanrecht aanval aardbei aardbol aardig abrikoos accent achter
acrobaat acteren acteur actie adelaar adres adviseur advocaat afdeling afdruk afrika afscheid afspraak
afstand agenda agent akkoord alarm albatros alfabet algebra algen alleen allerlei alles alpaca alsnog altijd
altviool amandel analoog ananas anders andijvie anekdote anemoon angora anjer ansicht ansjovis antenne
antiek antilope antwoord apart apotheek appel applaus april aquarel aquarium arabesk arcade archief armband
aroma artiest artikel artisjok asfalt aspect asperge atelier atlas atleet atoom augurk augustus autobaan
autootje avocado avond avontuur azalea azijn azuren badjas badkamer bagage bakfiets bakker baklava baksteen
balans balein ballade ballast ballet ballon bamboe banaan banier banjo bankstel barbecue bassin batterij
bauxiet bazaar bazelen beamer bedaard bedankt bedrijf beekje beeld begeleid begin begonia begrip behang
behoefte beige beitel bekken bekroond beleefd beleid belofte beloning beloven benieuwd benzine beperkt
berging bergmeer bergpas bergtop bericht beroep beschuit besluit bestaan bestek bestuur betalen beton
bewaker bewaren bewegen bewijs bewoner bezig bezitter bezoek bieslook biggetje bijlage bijnaam biljart
biljet bingo biologie bioscoop biscuit bisschop bitter bladluis blazer bliksem blinken bloemen bloemist
bloesem blokhut blokken blond bluffen blussen bobslee bodem boeket boerin bokking boksen bolhoed bolwerk
bombast bonbon bonen boomhut boompje boomstam border borstel bosbes bosje bospad bosrand botanie boter
botsauto botsing bouillon bouwen bowling braadpan braam brabant braden braille branding brasem breed breipen
brengen bretel bries brigade briket broccoli broche brochure broeder broeikas broek brokje brokkel brommer
brood brouwer bruiloft bruin bruisen brunch brutaal buffel buiging buigzaam buik buiten buizerd bundel
burcht busreis buurman buurt cabaret cacao cactus cadeau cahier camelia camera camper camping canada canvas
canyon capuchon caravan carillon carnaval carport cashew caviaar cello cement censuur centraal centrum
champion charme cheeta cheque cijfer circus cirkel citaat citroen climax clown coach cocktail college column
comfort comite compact compost computer concert concours condens conditie condor confetti conifeer consult
contact contrast controle couplet coureur couscous creatie cricket cyclus daalder dagboek dageraad dagje
dagkaart dahlia dakgoot dakloos dakpan dakraam damast dambord dame dammen dankbaar dansen dansles dapper
darten datum debuut december decor deelname deeltje degelijk dekbed deksel delen delicaat denken design
dessert deugd deurmat diadeem diagram dialect dialoog diamant dichtbij dichter dienblad diepte diepzee
dierbaar dikwijls diner dinsdag diploma directie dirigent discreet discus distance distel district dobbelen
dobber doelman doelpunt doelwit dokken dokter dolblij dolfijn domein dominee domino domper donatie donker
donsje dooier doolhof doorgang doorloop doos dorpel dorsen douane douche draadje draagtas draaien draaiing
draaitol draak dragen drama drankje drempel drenthe driehoek driemaal drietand drijven drinken dromen
dromerig droogrek droogte drop druif drukknop drukpers drukte druppel dubbel duikboot duiken duim duister
duizend durven duwen duwtje dwalen dwarsweg dweil dynamo economie edelhert editie eekhoorn eenvoud eenzaam
eerbied eerder eerlijk eerste eetkamer eetlepel eetzaal effect egypte eigenaar eikel eilandje eindpunt eiwit
ekster eland elastiek elders elegant elftal elleboog emaille emmer emotie energie enkeling enorm envelop
episode erfenis erfgoed ergens ernstig ervaring esdoorn espresso etage etalage eten etiket etmaal europa
evenaar evolutie examen excuus exotisch expert expres extra ezelsoor fabriek factuur fakkel familie fanclub
fanfare fantasie fauteuil favoriet fazant februari feestdag feestje feilloos felrood fenomeen festival
fietsbel fietsen fietspad fietstas figuur filiaal filmrol filosoof filter finale finland fitness flamingo
flanel flat fleece fles flonker flora fluiten fluitje fluweel fondue fonkel fontein forel formaat formule
fornuis forum fossiel foto fractie fragment framboos frame fresco frietje frisbee fronsen fruitig fuchsia
functie galerij galop gammel gans garage garantie garde garen garnaal gasfles gastheer gastvrij gazelle
gazon gebaar gebakje gebergte gebied gebouw gebruik gedaante gedachte gedicht gedrag geduld gedwee geelgors
geestig gegeven geheel geheim geheugen gehoor gehucht geiser geiten gejuich gekko gekleurd geld gelijk
geloof geluid geluk gemak gember gemeend gemeente genade generaal genieten genoeg genre geologie geranium
gerecht gereed gerimpel gerst geruis geschenk geschikt gesprek gestalte getal getint getuige gevlekt gevoel
gewei geweldig gewelf gewoon gewricht gezang gezellig gezin gezond gieter gigant ginkgo giraf gisteren
gitaar gladjes glanzend glaswol gletsjer glijbaan glijden glimlach glimworm glinster globe gloed gloeien
glorie goedkoop golfslag gooien gordel gordijn gorilla gouache gouda goudvis graad gracht grafiek granaat
granen graniet grappig grasveld gratis gravin grens grijs grimas grind groen groepje groeten grondig
grondwet groots grot grutto gulden gummi gunstig gymles gymzaal haakje haan haarlem haastig hagedis hagel
halen halfuur halsband halte hamster handbal handboog handdoek handel handig handpop handvat handwerk
hangmat haring harmonie harp haventje haver havik hazelaar heelal hefboom heimwee helder helft helium
helling helpen hemd hemelbed hemels hengel hennep herberg herfst hersens herstel heup heuvel hevig hinkelen
historie hobby hockey hoef hoekhuis hoepel hoeveel hofje hommel honderd hongerig honing honkbal hoofd hoogte
hooiberg hoorn horizon horloge hotel houding houtduif huisdier huiswerk hulst humor huppelen hutspot hyacint
hyena idee iedereen ierland ijsbaan ijsbeer ijsberg ijsje ijskast ijskoud ijsland ijspegel ijstijd ijsvogel
ijzer indeling india indigo indruk ingang inhoud inkomen inktpot inktvis inpakken insect instinct internet
inval invloed inwoner inzicht iris isolatie ivoor jaargang jaartal jager jaguar jaloers jampot januari japan
jasje jasmijn jeans joker jongleur journaal jubelen jubileum juichen juist jungle jurering jurk juweel kaars
kaarten kaartje kabinet kabouter kachel kajak kajuit kalender kalf kalkoen kameleon kamer kamperen kampioen
kampvuur kanaal kanarie kaneel kano kantine kantlijn kantoor kapel kapitaal kapitein kapstok karaf karakter
karamel karate karavaan karper karretje karton kassier kastanje kasteel katoen katrol kauwgom keeper kegelen
keizer kelner kenia kenmerk keramiek kerkuil kermis kerstbal ketchup ketel ketting keuken keuze kever kievit
kiezel kijkdoos kijken kikker kilo kilte kiosk klappen klaproos klarinet klassiek klauw klaver kleding
kleurig kleurtje kleuter klimmen klimop klimrek klimtouw kliniek klink klokhuis klomp klooster kluwen kneden
knie knikken knikkers knipoog knippen knisper knoflook knolraap knop knuffel knutsel koala koekoek koelbox
koeler koelkast koerier koets koffer koffie koken kokos kolibrie kolom komeet komma kompas koningin kookboek
koolmees koopman koper kopje koplamp koppel koraal korenaar korfbal korting kosmos kostbaar koster kostuum
kraai kralen krans krater kreeft krekel krent krijgen krijt kristal kritiek krokant kroket krokodil krokus
kronkel kroon kruik kruimel kruipen kruisbes kruising krul kubus kudde kuiltje kurken kussens kust kwark
kwartel kwartier kwarts kwast kwebbel kweken laagland laatste labrador lachbui lachen ladder ladekast lagune
laken lampion landgoed landtong langzaam lantaarn laptop larve lasagne lavendel lawaai lawine leerling
leerzaam leesboek leesbril leeuw legende lego leiden leiding leidraad leisteen lekker lelie lente lepel
leraar letter levendig lezen libelle lichaam licht liedboek liedje liefde liggen ligstoel lijn lijster
limburg limoen limonade linde liniaal links lintje linzen liter logboek logeren logica lokaal lolly long
loofboom loofbos loopbrug lopen loterij lounge luchtbed luchtig lucifer luid luifel luilak luipaard lunch
maaien maaltijd maandag maart maatje macaroni machine machtig madelief magazijn magisch magneet magnolia
majoor makreel mammoet manege mango mantel mapje marathon margriet marine marionet markt marmot marter
masker materie matras matroos meander medaille medicijn meelopen meestal meetlint meikever meisje melding
melkbus melkweg melodie meloen memory menigte menu merel merkbaar meteen meteoor meter methode metro meubel
mexico middag midden mijlpaal mikado mimosa minder mineraal minimum minister minuut mist mobiel modder
modern modeshow moedig moeilijk moeras moestuin mokka molecuul molen moment monnik monster montage mooi
morgen mortel mosgroen mossel mosterd motief motor motregen mozaiek museum muskaat muur muziek muzikant
mysterie mythe naald naast nabij nacht nadenken najaar namaak narcis natie natuur nazomer nectar nestkast
netjes netwerk neuriet neutraal nevel niemand nietje nieuw niveau noedels noodzaak nooit noorden notendop
nougat novelle november nuchter nummer nuttig nylon oceaan ochtend oefenen oefening oerwoud oester offerte
ogenblik oktober oleander oliebol oliekan olielamp olifant olijf omelet omgang omhelzen omkijken omkleden
omslag omtrek omweg onderdak onderweg ondiep ongelijk ontbijt ontwerp onweer oogappel ooghoek ooglid oogst
ooievaar oorbel opaal opblazen opbouw opdracht opeens openen opera opladen oploop opname oppas opruimen
opstel optimist oranje orchidee orde ordner orgel origami orkaan orkest ornament otter oven overall overdag
overhemd overleg paadje paard pagina pakhuis pakjes pakket paleis palet paling palmboom panter papaver
papegaai papier paprika parade paradijs paraplu parasol parcours parel parfum parkiet parool partij paspoort
passage passer passie pasta patat patent patrijs patroon pauken pauw pauze pedaal peddel peertje pelgrim
pelikaan penseel pension peper percent periode perron peru perzik pesto petunia peuter piano picknick pijler
pijlpunt pijnboom pilaar piloot pinda pingpong pinguin pionier pionnen piramide pistache pittig plaats
plafond plagen plakband plakboek planeet plank plantage planten plataan plateau platina plavuis plein
pleister plezier ploeg pluimvee pluizig plukje plukken podium poetsen poezie politie polkadot pollepel
polsslag pompoen ponton poort popcorn populier portaal portier portret portugal positief postbode postduif
potloden potlood potvis praatje prachtig praktijk praline praten precies premie present pretpark prettig
primula principe prins printer prisma proberen probleem product proefje proeven profeet program project
proost pruim publiek pudding punaise puppy puzzel pyjama quiche raadhuis raadsel raadzaam raaf rabarber
radiator radijs radio raffia rails raket ranja rapport ratelaar ravijn reactie realist rebus recept rechter
rechts record redding reflex refrein regenjas regenton regio register reiger reisgids rekenen rekening
rekstok relaxen remmen renbaan rendier rennen reptiel reserve respect retour richting ridder rijbaan rijden
rijksweg rijmpje rijst rijtuig rimpel ringen risico ritme ritueel rivier robot roedel roeiboot roeien
roestig rogge rollen rolmops rolstoel roltrap rondje rondreis rook roomijs rooster rotan rotonde route roze
rozijn rubber rubriek rugzak ruilen ruimte ruitjes rumba rupsen rustbank rustig saai saffraan salade salami
saldo salon salsa samba samen sandaal sandwich sappig sardine savanne saxofoon scenario schaap schaats
schaduw schaken schalmei schat scheids schelp schema schemer schepje schepnet scherm schets scheutje
schilder schildje schillen schipper schoen schoffel schommel school schop schort schotel schouder schraal
schrift schroef schudden schuim schuren schuur scooter seconde segment seintje seizoen selderij selectie
serenade sering serre servet setje sfeer shampoo shawl shovel sieraad sierlijk signaal silhouet sinds sjaal
sjalot sjerp sjoelen skates skelter slaap slager slagroom slagwerk slalom slang slapen slaperig sleepnet
sleutel slim slinger slipper slogan sloot slordig sluier sluipen sluis smal smaragd smeden snaar snackbar
snavel sneeuw snelheid snelweg snijden snoeien snoek snoepje snorkel soepbord sokkel sonate sopraan sorbet
sorteren souvenir spaak spaarpot spade spanje spannend sparen specerij specht spectrum speldje spellen
spiegel spier spijker spinazie spinnen spiraal splinter spoedig spons spoorweg sporthal sportief spreeuw
spreker springen sprint sproeien sproet sprong sprookje spruit spurten staan staart stadhuis stamboom
stamppot stapel station steeds steeg steiger stekel stekker stelten stempel stengel steppen sterk steun
stevig stift stilte stoel stoffen stoffig stofwolk stokvis stolp stoppel storm straat straks strand streep
strijken strikje stroming strooien stroop stropdas struik struinen student studie stuiver sturen stuur
succes suiker surfen surprise symbool symfonie systeem taalboek tabel talent talisman tamelijk tandarts
tandem tandwiel tante tapdans tapijt tarwe tasten taxus techniek tegoed teiltje tekenaar tekst telefoon
telraam tennis tenor terras terug tevreden texel textiel theater theedoek theehuis theemuts theepot thema
theorie tijdlijn tijdstip tijger tijm tilburg tillen timmeren tintelen titel tocht toegang toekomst toelage
toendra toernee toernooi toeter toeval toffe toilet tolerant tomaat toneel tonijn toonbank toost topvorm
toren touwtje tovenaar toveren traan tractor traditie trailer traject trapeze treffer trein trekhaak trekken
trekpop triangel tribune triomf troef trofee trombone trommel trompet tropisch trots trottoir truffel trui
tuinbank tuinhuis tuinkers tuinman tulband tulp tunica tunnel turkoois turnen tussen tweede tweeling twijfel
uitbouw uitgang uitje uitkijk uitkomst uitlaat uitleg uitslag uitstap uitvoer uitzicht ukelele ultiem uniek
uniform urgent utrecht vaandel vaarwel vaas vacature vader vakantie vakman vakwerk valhelm valk vallei
vandaag vangen vanille vanzelf variatie varken vast veemarkt veerman veerpont veganist veilig veldfles
veldsla venkel veranda verband verdrag vergiet verhaal verkeer verkoop verlegen verloofd vermogen verslag
verstand vertrek vertrouw verven verzoek vesting veulen viaduct vierkant vierling vijfhoek vijver vijzel
villa vilt vinden vinger vink violet viool visioen visite visnet visser vitamine vitrine vlaai vlakte vlam
vlecht vleugel vlieg vliering vlinders vloer vlonder vocaal vochtig voedsel voelen voerbak voetbal voetpad
voetstap volgende volgorde volledig volume voordeel voorraad voorstel vorige vorst vraag vrede vreemd
vreugde vriend vriezer vrijdag vrijheid vroeger vrolijk vuilnis vulkaan vulpen vuurpijl vuurrood vuurwerk
waaier waakhond waarheid wachten wadden wafel wagon waker walnoot walrus wals walvis wandelen warboel warmte
wasbak wasbeer wasmand wassen wastafel waterpas waterput waterval website wedloop weekend weerhaan wegwijs
weide weiland weinig welkom welvaart wereld werkdag werktuig wervel wesp westen weven wezel wiel wijsheid
wijzen wilg windroos windvaan winkel winnaar winnen winst winter wiskunde wissel woensdag woestijn wolkje
wollig woonboot woonwijk woord worstje wortels xylofoon yoga yoghurt zaag zakdoek zaklamp zaklopen zakmes
zandbak zanger zangles zaterdag zebra zeebries zeegras zeehond zeeland zeeman zeepaard zeepbel zeeschip
zeester zegel zeilboot zeilen zeker zeldzaam zelfde zender zenit zenuw zestig zijde zijspan zilver zintuig
zitbank zitten zitzak zoeken zoethout zolder zomer zondag zonlicht zonnebad zoogdier zorgzaam zuiden
zuidpool zuinig zuivel zuring zuster zuurkool zwaaien zwaan zwaard zwaluw zwart zweden zwembad zwemles
zwemmen zwemvest zwerm zwerver zwolle
`
  .trim()
  .split(/\s+/);
