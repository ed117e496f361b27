/** The part of wink's model that holds its part-of-speech rules, as `winkNLP` wants it. */
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const loadPosModel: () => unknown
  export default loadPosModel
}
