export const id=7087;export const ids=[7087];export const modules={47087:((e,t,n)=>{n.d(t,{unwanted:()=>unwanted});var r=n(5799);var i=n(87527);var a=n(39519);async function unwanted({inputs:e,github:t},{state:n,events:o}){const s=e.item??((0,a.J$)(n)?String(n.item.id):null);if(s===null||!/^issue-\d+$/.test(s))return null;const c=(await(0,r.D$)(await t())).find(({number:e})=>(0,i.TH)(e)===s);if(c===undefined)return`\`${s}\` is no longer on the backlog: its issue was closed, deleted or transferred, or lost the label`;if(!c.labels.includes(i.Ov))return null;const l=c.labelled.filter(({label:e})=>e===i.Ov).at(-1);const u=l===undefined?o.some(({type:e})=>e===`gateOpened`):l.by===r.v1;return u?null:`${l?.by??`somebody`} blocked \`${s}\` with the label \`${i.Ov}\``}}),5799:((e,t,n)=>{n.d(t,{D$:()=>openIssues,Vc:()=>closedIssues,_q:()=>statePlaceOf,v1:()=>p});var r=n(77598);var i=n(87527);var a=n(99481);var o=n(55948);var s=n(41502);async function openIssues(e){const t=[];for await(const n of pages(e,c)){const r=numberOf(n);try{const i=[...await earlierComments(e,r,n),...commentsOf(n)];t.push(issueOf(r,n,i))}catch(e){if(!(e instanceof s.Refusal))throw e;t.push({...issueOf(r,n,[]),fault:`it cannot be read: ${e.message}`})}}return t}async function closedIssues(e){const t=new Map;for await(const n of pages(e,l)){t.set(numberOf(n),(0,o.$6)(n,`title`)??``)}return t}async function*pages(e,t){const{owner:n,repo:r}=e;let a=null;do{const s=await e.graphql(t,{owner:n,repo:r,after:a,label:i.d_});const c=(0,o.at)(s,`repository`,`issues`);if(!Array.isArray((0,o.at)(c,`nodes`)))throw issuesUnreadable();yield*(0,o.gT)(c,`nodes`);const l=(0,o.at)(c,`pageInfo`,`hasNextPage`)===true;a=l?(0,o.$6)(c,`pageInfo`,`endCursor`):null}while(a!==null)}const c=`query BacklogIssues($owner: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: 50, after: $after, labels: [$label], states: [OPEN]
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt viewerDidAuthor
        labels(first: 100) { nodes { name } }
        comments(last: 100) {
          pageInfo { hasPreviousPage startCursor }
          nodes { fullDatabaseId body viewerDidAuthor author { __typename login } editor { login } }
        }
        timelineItems(last: 50, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
          nodes {
            __typename
            ... on LabeledEvent { actor { login } label { name } }
            ... on UnlabeledEvent { actor { login } label { name } }
          }
        }
      }
    }
  }
}`;const l=`query ClosedBacklogIssues(
  $owner: String!, $repo: String!, $label: String!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: 100, after: $after, labels: [$label], states: [CLOSED]
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes { number title }
    }
  }
}`;async function earlierComments(e,t,n){const{owner:r,repo:i}=e;let a=[];let s=(0,o.at)(n,`comments`);while((0,o.at)(s,`pageInfo`,`hasPreviousPage`)===true){const n=(0,o.$6)(s,`pageInfo`,`startCursor`);const c=await e.graphql(u,{owner:r,repo:i,number:t,before:n});s=(0,o.at)(c,`repository`,`issue`,`comments`);if(!Array.isArray((0,o.at)(s,`nodes`)))throw issuesUnreadable();a=[...(0,o.gT)(s,`nodes`),...a]}return a}const u=`query BacklogIssueComments(
  $owner: String!, $repo: String!, $number: Int!, $before: String
) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { fullDatabaseId body viewerDidAuthor author { __typename login } editor { login } }
      }
    }
  }
}`;const commentsOf=e=>(0,o.gT)(e,`comments`,`nodes`);function issueOf(e,t,n){const{own:r,others:i,echoes:a,fault:s}=statesIn(e,n);const c=r?.state.seen??i.at(-1)?.state.seen??0;return{number:e,title:(0,o.$6)(t,`title`)??``,body:(0,o.$6)(t,`body`)??``,createdAt:(0,o.$6)(t,`createdAt`)??``,labels:(0,o.gT)(t,`labels`,`nodes`).flatMap(e=>(0,o.$6)(e,`name`)??[]),isOurs:(0,o.at)(t,`viewerDidAuthor`)===true,own:r,others:i,echoes:a,fault:s,words:n.filter(e=>idOf(e)>c).flatMap(commandsIn),last:Math.max(0,...n.map(idOf)),labelled:(0,o.gT)(t,`timelineItems`,`nodes`).flatMap(labelledIn)}}const idOf=e=>Number((0,o.$6)(e,`fullDatabaseId`)??0);function statesIn(e,t){const n=t.filter(e=>(0,i.$z)((0,o.$6)(e,`body`)??``));const isOurs=e=>(0,o.at)(e,`viewerDidAuthor`)===true;const r=n.filter(e=>isOurs(e)&&isNamed(e));const a={own:null,others:[],echoes:0};if(r.some(isEditedByOthers)||r.some(t=>issueStateOf(e,t)===null))return{...a,fault:d};const s=r.flatMap(t=>{const n=issueStateOf(e,t);return n===null?[]:[{id:(0,o.$6)(t,`fullDatabaseId`)??``,state:n}]});const c=n.filter(e=>!isOurs(e)&&!isEditedByOthers(e));const l=c.some(t=>(0,o.$6)(t,`author`,`login`)===p&&issueStateOf(e,t)!==null);if(l)return{...a,fault:f};const u=c.flatMap(t=>{const n=(0,o.$6)(t,`author`,`login`);const r=issueStateOf(e,t);const i=(0,o.$6)(t,`author`,`__typename`)===`User`;return n===null||r===null||!i?[]:[{by:n,state:r}]});const m=n.filter(e=>isOurs(e)&&!isNamed(e)&&!(0,i.mm)((0,o.$6)(e,`body`)??``));const[h=null]=s;const g=u.filter(({state:e})=>e.turn>(h?.state.turn??0)).toSorted((e,t)=>e.state.turn-t.state.turn);return{own:h,others:g,echoes:m.length,fault:null}}const d=`the state comment of Phasegate was edited; restore the text, or delete the comment to start again`;const f=`workflows of this repository manage the item with another token`;const isNamed=e=>(0,i.e0)((0,o.$6)(e,`body`)??``,(0,o.$6)(e,`fullDatabaseId`)??`-`);function issueStateOf(e,t){const n=(0,o.$6)(t,`fullDatabaseId`);return n===null?null:(0,i.pQ)((0,o.$6)(t,`body`)??``,statePlaceOf(e,n))}const statePlaceOf=(e,t)=>({issue:e,comment:t,hash:e=>(0,r.hash)(`sha256`,e)});const p=`github-actions`;function isEditedByOthers(e){const t=(0,o.$6)(e,`editor`,`login`);return t!==null&&t!==(0,o.$6)(e,`author`,`login`)}function commandsIn(e){const t=(0,o.$6)(e,`author`,`login`);const n=(0,o.$6)(e,`author`,`__typename`)===`User`;const r=(0,a.A)((0,o.$6)(e,`body`)??``);if(t===null||!n||r===null||isEditedByOthers(e))return[];return[{by:t,word:r}]}function labelledIn(e){const[t,n]=[(0,o.$6)(e,`actor`,`login`),(0,o.$6)(e,`label`,`name`)];const r=(0,o.$6)(e,`__typename`);const i=r===null?null:r===`UnlabeledEvent`;return n===null?[]:[{by:(t??`somebody`).replace(/\[bot\]$/,``),label:n,isOff:i}]}function numberOf(e){const t=(0,o.at)(e,`number`);if(typeof t===`number`)return t;throw issuesUnreadable()}function issuesUnreadable(){return new s.Refusal(`The issues of the backlog cannot be read.`,"Check the token: it needs `permissions: { issues: write }`.")}})};