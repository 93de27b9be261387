using CsCheck;

namespace Mitoyen.Modules.Tests.Councils;

static class Chosen
{
    public static Gen<T> From<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
