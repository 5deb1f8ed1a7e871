(function(e){"use strict";return{ids:[4713],modules:{64713:(function(e,t,n){n.d(t,{conversation:()=>conversation});var r=n(55948);var i=n(41502);const a=50;const o=8*1024;const s=48*1024;async function conversation(e,t,n){const{owner:i,repo:o}=e;const s=await e.graphql(c,{owner:i,repo:o,number:t,most:a});const l=(0,r.at)(s,`repository`,`issueOrPullRequest`,`comments`);if(!Array.isArray((0,r.at)(l,`nodes`)))throw commentsUnreadable(t);const u=(0,r.gT)(l,`nodes`).flatMap(e=>commentOf(e,n)??[]);return fitting(u)}const c=`
  query Conversation($owner: String!, $repo: String!, $number: Int!, $most: Int!) {
    repository(owner: $owner, name: $repo) {
      issueOrPullRequest(number: $number) {
        ... on Issue { comments(last: $most) { ...said } }
        ... on PullRequest { comments(last: $most) { ...said } }
      }
    }
  }
  fragment said on IssueCommentConnection {
    nodes { body createdAt lastEditedAt authorAssociation isMinimized author { login } }
  }
`;function commentOf(e,t){const n=(0,r.$6)(e,`createdAt`)??``;const i=(0,r.$6)(e,`lastEditedAt`);if((0,r.at)(e,`isMinimized`)===true||isAfter(n,t))return null;const a=(0,r.at)(e,`body`);const o=typeof a===`string`?a:``;return{author:(0,r.$6)(e,`author`,`login`)??`ghost`,association:(0,r.$6)(e,`authorAssociation`)??`NONE`,at:n,body:i!==null&&isAfter(i,t)?l:short(o)}}const l=`[left out: edited since]`;const isAfter=(e,t)=>t!==null&&Date.parse(e)>Date.parse(t);const short=e=>e.length<=o?e:`${e.slice(0,o)}\n[cut: ${e.length-o} more characters]`;function fitting(e){let t=s;const n=[];for(const r of e.toReversed()){t-=r.body.length;if(t<0)break;n.unshift(r)}return n}function commentsUnreadable(e){return new i.Refusal(`The comments on #${e} cannot be read, and the pipeline reads \`github.comments\`.`,"The job needs `permissions: { issues: read }`, or `pull-requests: read` for a pull request.")}})}}});