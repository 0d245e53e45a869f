import {useEffect, useRef, useState} from "react";
import type {PreviewFile} from "../../../export/preview-file.ts";

/** How long nothing must change before the picture is made anew: a word typed is one change. */
const restMs = 180;

type ShownPreview = PreviewFile & {address: string};

export type PicturePreview = {
  /** The last picture that could be made; it stays until the next one can be seen. */
  shown: ShownPreview | null;
  isPending: boolean;
  /** Why the last one could not be made; `null` if it could. */
  problem: string | null;
};

/**
 * Makes a picture whenever what it is made of has changed.
 *
 * @param make - A new function for each change; `null` where it can't be made as it stands.
 */
export function usePicturePreview(make: (() => Promise<PreviewFile>) | null): PicturePreview {
  const [state, setState] = useState<PicturePreview>({shown: null, isPending: true, problem: null});
  const held = useRef<string | null>(null);
  useEffect(() => {
    if (make === null) {
      setState(({shown, problem}) => ({shown, isPending: false, problem}));
      return;
    }
    let isStale = false;
    setState(({shown, problem}) => ({shown, isPending: true, problem}));
    const timer = setTimeout(
      async () => {
        try {
          const file = await make();
          const address = URL.createObjectURL(file.svg);
          const isSeen = await isDecoded(address);
          if (isStale || !isSeen) URL.revokeObjectURL(address);
          if (isStale) return;
          if (!isSeen) throw new TypeError("svg not decoded");
          if (held.current !== null) URL.revokeObjectURL(held.current);
          held.current = address;
          setState({shown: {...file, address}, isPending: false, problem: null});
        } catch (error) {
          const problem = error instanceof Error ? error.message : String(error);
          if (!isStale) setState(({shown}) => ({shown, isPending: false, problem}));
        }
      },
      held.current === null ? 0 : restMs,
    );
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [make]);
  useEffect(
    () => () => {
      if (held.current !== null) URL.revokeObjectURL(held.current);
      held.current = null;
    },
    [],
  );
  return state;
}

async function isDecoded(address: string): Promise<boolean> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return true;
  } catch {
    return false;
  }
}
