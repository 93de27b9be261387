using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.TownHalls;

namespace Mitoyen.Territory.EditAuthority;

sealed class EditAuthorityForm
{
    public string? Version { get; set; }
    public string? Address { get; set; }
    public string? Phone { get; set; }
    public string? Mail { get; set; }
    public string? Website { get; set; }

    public static EditAuthorityForm From(Authority authority) => new()
    {
        Version = authority.Version.ToString(CultureInfo.InvariantCulture), Address = authority.Address, Phone = authority.Phone, Mail = authority.Mail, Website = authority.Website,
    };

    public IEnumerable<Problem> Check() => ContactChecks.Check(Address, Phone, Mail, Website);
}
