// AssemblyScript: the two bends of a recurrent network, four numbers at a time. Training and reading use the same.

/** Beyond this the fraction below leaves [-1, 1]. */
const farthest: f32 = 4.97;

/** The hyperbolic tangent as Lambert's continued fraction, broken off behind the seventh power; wrong by 1/5,000 at most. */
export function tangentOfFour(numbers: v128): v128 {
  const x = f32x4.min(f32x4.max(numbers, f32x4.splat(-farthest)), f32x4.splat(farthest));
  const square = f32x4.mul(x, x);
  const above = f32x4.add(
    f32x4.splat(135135),
    f32x4.mul(square, f32x4.add(f32x4.splat(17325), f32x4.mul(square, f32x4.add(f32x4.splat(378), square)))),
  );
  const below = f32x4.add(
    f32x4.splat(135135),
    f32x4.mul(
      square,
      f32x4.add(
        f32x4.splat(62370),
        f32x4.mul(square, f32x4.add(f32x4.splat(3150), f32x4.mul(f32x4.splat(28), square))),
      ),
    ),
  );
  return f32x4.div(f32x4.mul(x, above), below);
}

/** The logistic function, between 0 and 1. */
export function logisticOfFour(numbers: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tangentOfFour(f32x4.mul(half, numbers))));
}
