using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Mileage;

/// <summary>The dated rates of metropolitan France, with their source; others may be added as data.</summary>
sealed record MileageRates(string Source, Timeline<IReadOnlyDictionary<VehiclePower, MileageRate>> Rates)
{
    /// <summary>In force since 1 January 2022; what held before is not here, and a date before it has no rate.</summary>
    public static readonly MileageRates Metropolitan = new(
        "Arrêté du 14 mars 2022 modifiant l’arrêté du 3 juillet 2006 fixant les taux des indemnités kilométriques (décret n° 2006-781, art. 10), métropole",
        new([new(new DateOnly(2022, 1, 1), new Dictionary<VehiclePower, MileageRate>
        {
            [VehiclePower.UpTo5] = new(32, 40, 23),
            [VehiclePower.From6To7] = new(41, 51, 30),
            [VehiclePower.From8] = new(45, 55, 32),
        })]));

    /// <summary>Null before the first rate known.</summary>
    public MileageRate? At(DateOnly day, VehiclePower power) => Rates.StepAt(day)?.Value[power];
}
