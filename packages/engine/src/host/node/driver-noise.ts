/** Lines that Dawn, the Vulkan loader and SwiftShader print although nothing is wrong. */
const noise = [
  /maxDynamic(Uniform|Storage)BuffersPerPipelineLayout artificially reduced/,
  /XDG_RUNTIME_DIR/,
  /^Warning: (vkCreateInstance|loader_|terminator_|setup_loader)/,
  /^\s+at \w+ \(.*\/dawn\/src\/dawn\//,
  /^ - While initializing adapter/,
];

/** Whether a line of a driver's standard error tells a person nothing. */
export function isDriverNoise(line: string): boolean {
  return line.trim() === '' || noise.some((pattern) => pattern.test(line));
}
