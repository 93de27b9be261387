using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Settings;

static class VehicleNames
{
    public static string French(this VehiclePower power) => power switch
    {
        VehiclePower.UpTo5 => "5\u00A0CV et moins",
        VehiclePower.From6To7 => "6 et 7\u00A0CV",
        _ => "8\u00A0CV et plus",
    };
}
