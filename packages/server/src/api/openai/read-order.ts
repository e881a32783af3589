import { createVideoSchema } from '@onereel/spec';
import { ApiFailure, notYet } from '../../api-failure.ts';
import { type GenerationOrder, readExtensions, sourceOf } from '../../generations/order.ts';
import type { GivenPicture } from '@onereel/engine';
import { checkPicture, type Framing, receivePicture } from '../../images/receive-picture.ts';
import { findModel, type Model } from '../../models/catalogue.ts';
import type { Settings } from '../../settings.ts';
import { type ReadBody, typeForm } from '../read-body.ts';
import { readPixels } from '../read-size.ts';
import { checkWebhookUrl } from '../check-webhook-url.ts';
import { explainIssues, wrongValue } from './explain-issues.ts';

/** The model that is meant where a request names none. */
export const standardModel = 'sora-2';
const standardSize = '720x1280';

function modelOf(name: string): Model {
  const model = findModel(name, 'openai');
  if (model) return model;
  throw new ApiFailure(400, `The model '${name.slice(0, 80)}' does not exist. GET /v1/models lists those that do.`, {
    code: 'model_not_found',
    param: 'model',
  });
}

/** Size and length of a film, as the model takes them. Throws `ApiFailure`. */
function frameOf(
  model: Model,
  fields: { size?: string | undefined; seconds?: string | undefined },
): { width: number; height: number; seconds: number } {
  const size = fields.size ?? model.sizes?.[0] ?? standardSize;
  if (model.sizes !== null && !model.sizes.includes(size)) throw wrongValue('size', size, model.sizes);
  const text = fields.seconds ?? '4';
  const supported = model.seconds.map(String);
  if (!supported.includes(text)) throw wrongValue('seconds', text, supported);
  return { ...readPixels(size), seconds: Number(text) };
}

/** The picture of a request: a file of a form, or an object with an address. */
async function pictureOf(
  file: Uint8Array | null,
  reference: { image_url?: string | undefined; file_id?: string | undefined } | undefined,
  framing: Framing,
  settings: Settings,
): Promise<GivenPicture | null> {
  if (file !== null) return checkPicture(file, framing, 'input_reference');
  if (reference === undefined) return null;
  if (reference.file_id !== undefined)
    throw notYet(
      'input_reference.file_id is not supported yet, because there is no files API here: send the picture as a file, a data URL or an address.',
      'input_reference.file_id',
    );
  if (reference.image_url === undefined)
    throw new ApiFailure(400, "Missing required parameter: 'input_reference.image_url'.", {
      code: 'missing_required_parameter',
      param: 'input_reference.image_url',
    });
  return receivePicture(reference.image_url, framing, 'input_reference.image_url', settings.ONEREEL_ALLOWED_HOSTS);
}

/** Reads a request of `POST /v1/videos`. Throws `ApiFailure`. */
export async function readVideoOrder(body: ReadBody, settings: Settings): Promise<GenerationOrder> {
  const { input_reference: reference, ...others } = typeForm(body);
  const file = reference instanceof Uint8Array ? reference : null;
  // JSON clients may give the address itself instead of an object with it.
  const object = typeof reference === 'string' && !body.isForm ? { image_url: reference } : reference;
  const fields = { ...others, ...(reference === undefined || file !== null ? {} : { input_reference: object }) };
  const named = typeof others['model'] === 'string' ? findModel(others['model'], 'openai') : findModel(standardModel, 'openai');
  const result = createVideoSchema.safeParse(fields);
  if (!result.success)
    throw explainIssues(result.error, fields, {
      seconds: (named?.seconds ?? []).map(String),
      size: named?.sizes ?? ['1280x720', 'any even size'],
    });
  const request = result.data;
  const model = modelOf(request.model ?? standardModel);
  const frame = frameOf(model, request);
  if (request.characters !== undefined && request.characters.length > 0)
    throw notYet(
      'characters is not supported yet: no character has been made from a video here. Describe who is to be seen in the prompt.',
      'characters',
    );
  checkWebhookUrl(request.webhook_url, settings);
  const picture = await pictureOf(file, request.input_reference, { ...frame, fit: request.fit }, settings);
  return {
    model: model.id,
    prompt: request.prompt,
    ...frame,
    ...readExtensions(request, { quality: settings.ONEREEL_QUALITY }),
    source: sourceOf(model, settings.ONEREEL_STAND_IN),
    picture,
    remixedFrom: null,
  };
}
