using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Settings;

static class VehicleNames
{
    /// <summary>“véhicule personnel de 6 et 7 CV”, or “véhicule de service”.</summary>
    public static string Of(VehiclePower? power) => power is { } own ? $"véhicule personnel de {own.French()}" : "véhicule de service";

    public static string French(this VehiclePower power) => power switch
    {
        VehiclePower.UpTo5 => "5\u00A0CV et moins",
        VehiclePower.From6To7 => "6 et 7\u00A0CV",
        _ => "8\u00A0CV et plus",
    };
}
