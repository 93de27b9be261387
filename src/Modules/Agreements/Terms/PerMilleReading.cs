using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.Terms;

static class PerMilleReading
{
    public static int PerMille(this FormReading reading, string? typed, string field)
    {
        var basisPoints = reading.Value(French.ReadPercent(typed), field);
        if (basisPoints % 10 != 0) reading.Problems.Add(new(field, "La recharge a une décimale au plus."));
        return basisPoints / 10;
    }
}
