using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.Data;

/// <summary>The stable unit of the territory, with its town hall.</summary>
[SharedAcrossPartnerships("national data: a commune and its town hall are the same for everybody")]
sealed class Commune(CommuneId id, string inseeCode, string name) : IVersioned, IDescribesTerritory
{
    CommuneId? IDescribesTerritory.CommuneDescribed => Id;
    AuthorityId? IDescribesTerritory.AuthorityDescribed => null;

    public CommuneId Id { get; private set; } = id;
    public string InseeCode { get; private set; } = inseeCode;
    public string Name { get; private set; } = name;
    public string? Siren { get; init; }

    /// <summary>Separated by spaces; the first is the town hall's.</summary>
    public string? PostalCodes { get; init; }

    /// <summary>Centre in degrees, WGS 84: for maps only.</summary>
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }

    public string? Address { get; private set; }
    public string? Phone { get; private set; }
    public string? Mail { get; private set; }
    public string? Website { get; private set; }

    /// <summary>Opening hours of the town hall as OpenStreetMap writes them; null when nobody has told them.</summary>
    public string? OpeningHours { get; private set; }

    /// <summary>Who told the hours when it was not the town hall; shown wherever they are shown.</summary>
    public string? HoursSource { get; private set; }

    /// <summary>The first day on which it is no longer a commune of its own.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>INSEE code of the commune that it became a part of.</summary>
    public string? SuccessorCode { get; private set; }
    public int Version { get; private set; }

    /// <summary>How the town hall is reached and when it is open, as its clerk says. Hours left as they were keep their source.</summary>
    public void DescribeTownHall(string? address, string? phone, string? mail, string? website, Domain.OpeningHours? hours)
    {
        var written = hours is null ? null : OsmHours.Write(hours);
        if (written != OpeningHours) HoursSource = null;
        (Address, Phone, Mail, Website, OpeningHours) = (address, phone, mail, website, written);
    }

    /// <summary>Hours from elsewhere, for a town hall that has told none.</summary>
    public void TakeHours(Domain.OpeningHours hours, string source)
    {
        if (OpeningHours is null) (OpeningHours, HoursSource) = (OsmHours.Write(hours), source);
    }

    /// <summary>Null when nobody has told them.</summary>
    public Domain.OpeningHours? ReadHours() => OpeningHours is null ? null : OsmHours.Read(OpeningHours).Value;

    public TownHall ToTownHall(IReadOnlyList<DateOnly> days)
    {
        var hours = ReadHours();
        return new(Id, Address, Phone, Latitude, Longitude, HoursSource,
            hours is null ? null : days.ToDictionary(d => d, d => (IReadOnlyList<OpenDoors>)[.. hours.IntervalsOn(d).Select(i => new OpenDoors(i.From, i.To))]));
    }

    public CommuneView ToView() => new(Id, InseeCode, Name, PostalCodes?.Split(' ')[0], Latitude, Longitude);
}
