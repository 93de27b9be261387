using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Data;

/// <summary>An EPCI, a syndicat, or a commune that acts as a party.</summary>
[SharedAcrossPartnerships("national data: an authority is the same for everybody who works with it")]
sealed class Authority(AuthorityId id, string? siren, string name, AuthorityKind kind) : IVersioned, IDescribesTerritory
{
    CommuneId? IDescribesTerritory.CommuneDescribed => null;
    AuthorityId? IDescribesTerritory.AuthorityDescribed => Id;

    public AuthorityId Id { get; private set; } = id;
    public string? Siren { get; private set; } = siren;
    public string Name { get; private set; } = name;
    public AuthorityKind Kind { get; private set; } = kind;

    /// <summary>The first day on which it no longer exists.</summary>
    public DateOnly? DissolvedOn { get; private set; }

    public string? Address { get; private set; }
    public string? Phone { get; private set; }
    public string? Mail { get; private set; }
    public string? Website { get; private set; }
    public int Version { get; private set; }

    /// <summary>How it is reached, as those who work with it say.</summary>
    public void Describe(string? address, string? phone, string? mail, string? website) => (Address, Phone, Mail, Website) = (address, phone, mail, website);

    public void Dissolve(DateOnly on) => DissolvedOn = on;

    public AuthorityView ToView() => new(Id, Name, Kind, Siren);
}
