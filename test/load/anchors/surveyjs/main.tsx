// A stock SurveyJS page with the pupils' questions, as its documentation starts one. The bench builds it with Vite.
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import { Survey } from 'survey-react-ui';

declare const __MODEL__: object;
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Survey model={new Model(__MODEL__)} />);
