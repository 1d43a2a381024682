// The three subsets that Vietnamese needs come with each weight; a browser loads only those that a page uses.
import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import '@fontsource/be-vietnam-pro/600.css'
