import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.css';
import questionnaire from './questionnaire.json';

const model = new Model(questionnaire);
createRoot(document.getElementById('vragenlijst')).render(createElement(Survey, { model }));
