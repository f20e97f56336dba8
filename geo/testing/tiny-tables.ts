/** A region of a few rows that passes every rule, for tests that plant one fault at a time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type TableFiles = Readonly<Record<string, string>>;

const REGION = {
  id: 'tiny',
  name: { en: 'Tiny', zh: '小' },
  title: { en: 'Tiny and the world', zh: null },
  country: 'CN',
  release: '2026.1',
  released: '2026-01-01',
  homeBounds: [116, 30.5, 122.5, 35.3],
  boundaries: { national: 'none', approvalNumber: null },
  reportAddress: null,
};

const SOURCE = {
  id: 'list-2024',
  title: 'A list',
  publisher: 'An office',
  url: 'https://example.org/list',
  year: 2024,
  class: 'official',
  licence: null,
};
const DATASET = { ...SOURCE, id: 'points', class: 'dataset', licence: 'CC-BY-4.0' };

const STATISTICS = 'measure,subject,year,period,value,unit,bound,sources,note';

function licence(layer: string): string {
  return JSON.stringify({ layer, licence: 'CC-BY-4.0', reason: 'Facts with attribution.' });
}

export const TINY_TABLES: TableFiles = {
  'region.json': JSON.stringify(REGION),
  'sources.json': JSON.stringify([SOURCE, DATASET]),
  'places.csv': [
    'id,name,name_zh,side,level,parent,country,region,lat,lng,position_basis,sources',
    'tiny,Tiny,小,home,province,,CN,,32.06,118.797,the seat,points',
    'nanjing,Nanjing,南京,home,prefecture,tiny,CN,,32.06,118.797,points,points',
    'los-angeles-us,Los Angeles,洛杉矶,partner,partner,,US,California,34.0522,-118.2437,points,points',
    'york-gb,York,,partner,partner,,GB,,53.95763,-1.08271,points,points',
    'nowhere-gb,Nowhere,,partner,partner,,GB,,,,,list-2024',
  ].join('\n'),
  'partners.csv': [
    'code,name,name_zh,continent,label_lat,label_lng,note,sources',
    'CN,China,中国,asia,35,103,,list-2024',
    'GB,United Kingdom,英国,europe,53,-1.5,,list-2024',
    'RU,Russia,俄罗斯,europe,61,96,,list-2024',
    'US,United States,美国,americas,39,-98,,list-2024',
  ].join('\n'),
  'measures.csv': [
    'measure,name,name_zh,unit,unit_zh',
    'cargo_mt,Cargo,货物吞吐量,Mt,百万吨',
    'foreign_trade_mt,Foreign-trade cargo,外贸吞吐量,Mt,百万吨',
    'passengers,Passengers,旅客吞吐量,passengers,人次',
    'trains,Trains,班列,trains,列',
    'trains_inbound,Trains inbound,回程班列,trains,列',
    'trains_outbound,Trains outbound,去程班列,trains,列',
  ].join('\n'),
  'series-breaks.csv': 'measure,series,year,reason,reason_zh,sources',
  'statistics.csv': `${STATISTICS}\ncargo_mt,tiny,2020,year,12,Mt,exact,list-2024,\n`,
  'claims.csv': [
    'id,action,layer,measure,value,unit,period,qualifier,statement,statement_zh,query,counts,answers,figure,independent,independent_sources,verdict,reason,reason_zh,sources',
    'pairs-2023,9,sister-cities,pairs,3,pairs,2023,,Sister pairs,友好城市结对,f.sister-cities.mapped=yes,features,comparable,,,,partly,Fewer are mapped.,上图的较少。,list-2024',
  ].join('\n'),
  'layers/ports/licence.json': licence('ports'),
  'layers/ports/facts.csv': [
    'id,name,name_zh,home,part_of,kind,unlocode,lat,lng,precision,open_port,smart_port,entry_name,entry_name_zh,entry_opened,entry_note,status,status_note,as_of,confidence,note,sources,entry_sources',
    'nanjing,Port of Nanjing,南京港,nanjing,,river,CNNKG,32.2,118.9,terminal-area,yes,yes,Nanjing port of entry,南京口岸,1986,,operating,,2024,high,,points|list-2024,list-2024',
    'longtan,Longtan,龙潭,nanjing,nanjing,river,,32.19,119.07,terminal-area,unknown,,,,,,operating,,2024,medium,part of Nanjing,list-2024,',
  ].join('\n'),
  'layers/ports/throughput.csv': `${STATISTICS}\ncargo_mt,nanjing,2020,year,12,Mt,exact,list-2024,\n`,
  'layers/airports/licence.json': licence('airports'),
  'layers/airports/facts.csv': [
    'id,name,name_zh,home,iata,icao,lat,lng,precision,elevation_m,opened,entry_name,entry_name_zh,entry_opened,entry_note,status,status_note,as_of,confidence,note,sources,entry_sources',
    'nanjing-lukou,Nanjing Lukou,南京禄口,nanjing,NKG,ZSNJ,31.73503,118.86595,exact,15,1997-07-01,,,,,operating,,2024,high,,points,',
  ].join('\n'),
  'layers/airports/traffic.csv': `${STATISTICS}\npassengers,nanjing-lukou,2020,year,19906576,passengers,exact,list-2024,\n`,
  'layers/flights/licence.json': licence('flights'),
  'layers/flights/facts.csv': [
    'id,home,airport,partner_place,partner,destination,precision,kind,airlines,opened,status,status_note,as_of,confidence,note,sources',
    'nkg--los-angeles-us,nanjing,nanjing-lukou,los-angeles-us,US,lax,exact,passenger,One|Two,2015-06,historic,,2018-05,high,,list-2024',
    'nkg--york-gb,nanjing,nanjing-lukou,york-gb,GB,,city,cargo,,,operating,,2024,high,,list-2024',
  ].join('\n'),
  'layers/flights/destinations.csv': [
    'id,name,name_zh,iata,partner,lat,lng,note,sources',
    'lax,Los Angeles International Airport,洛杉矶国际机场,LAX,US,33.9425,-118.408,,points',
  ].join('\n'),
  'layers/freight-trains/licence.json': licence('freight-trains'),
  'layers/freight-trains/nodes.csv': [
    'id,name,name_zh,country,kind,lat,lng,gauge_change,place,note,sources',
    'nanjing,Nanjing,南京,CN,origin,32.13,118.905,,nanjing,,points',
    'half-way,Half Way,,RU,border,52,40,yes,,,points',
    'york,York,,GB,terminal,53.958,-1.083,,york-gb,,points',
  ].join('\n'),
  'layers/freight-trains/facts.csv': [
    'id,name,name_zh,home,origin,destination,partner,brand,brand_zh,direction,corridor,border_crossing,via,ferry_legs,road_legs,distance_km,transit_days,first_run,frequency,status,status_note,goods,destination_basis,border_basis,as_of,confidence,note,sources',
    'nanjing-york,Nanjing – York,,nanjing,nanjing,york,GB,,,both,west,half-way,nanjing|half-way|york,half-way>york,,9000,,2016-11,,reported,,,sourced,assumed,2024,medium,,list-2024',
  ].join('\n'),
  'layers/freight-trains/trains-by-year.csv': `${STATISTICS}\ntrains,tiny,2020,year,34,trains,exact,list-2024,\n`,
  'layers/overseas-parks/licence.json': licence('overseas-parks'),
  'layers/overseas-parks/facts.csv': [
    'id,name,name_zh,short_name,short_name_zh,partner,place_name,lat,lng,precision,home,investor,established,established_note,area_km2,invested_usd,enterprises,jobs,annual_trade_usd,focus,level,official_seven,official_basis,status,status_note,as_of,confidence,note,sources',
    'york-park,York Park,约克园,,,GB,York,53.9,-1,town,nanjing,,2010,,5,,12,,,,other,unknown,,reported,,2024,low,,list-2024',
  ].join('\n'),
  'layers/platforms/licence.json': licence('platforms'),
  'layers/platforms/facts.csv': [
    'id,name,name_zh,kind,home,partners,established,area_km2,lat,lng,precision,status,status_note,as_of,confidence,note,sources',
    'coop-nanjing,Nanjing Park,南京园,intl-cooperation-park,nanjing,GB|US,2010,5,32.1,118.7,approximate,reported,,2024,high,,list-2024',
    'cbec-nanjing,Nanjing Pilot,南京试点,customs-pilot,nanjing,,,,,,city,reported,,2024,high,,list-2024',
  ].join('\n'),
  'layers/shipping-services/licence.json': licence('shipping-services'),
  'layers/shipping-services/leads.csv': [
    'id,lead,lat,lng,note,sources',
    'river-1,river,32.2,118.9,,points',
    'river-2,river,31.3,122.9,,points',
  ].join('\n'),
  'layers/shipping-services/facts.csv': [
    'id,name,name_zh,home,home_port,partner,partner_place,dest_unlocode,kind,passage,operator,frequency,opened,status,status_note,as_of,confidence,note,sources',
    'nanjing--gb,Nanjing – Britain,南京—英国,nanjing,nanjing,GB,,,ro-ro,,,monthly,2024,reported,,2024,high,,list-2024',
  ].join('\n'),
  'layers/sister-cities/licence.json': licence('sister-cities'),
  'layers/sister-cities/facts.csv': [
    'id,home,partner_place,partner,level,established,status,status_note,as_of,confidence,note,sources',
    'nanjing--los-angeles-us,nanjing,los-angeles-us,US,prefecture,2000-01-31,listed,,2024,high,,list-2024',
    'nanjing--york-gb,nanjing,york-gb,GB,prefecture,2016,listed,,2024,high,,list-2024',
    'nanjing--nowhere-gb,nanjing,nowhere-gb,GB,prefecture,,listed,,2024,low,,list-2024',
  ].join('\n'),
};

/** Writes tables into a folder of the system's own for such things, and removes it afterwards. */
export function withTables<Result>(files: TableFiles, use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'tables-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
