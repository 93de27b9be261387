using System.Text.Json;
using Mitoyen.Territory.Domain.Importing;

namespace Mitoyen.Territory.Etalab;

/// <summary>One element of <c>epci.json</c>: an EPCI with its members.</summary>
static class EpciElement
{
    public static void Read(JsonElement element, int position, LineChecks checks)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            checks.Refuse(FranceFiles.EpciFile, position, "", "l’élément n’est pas un objet");
            return;
        }
        try
        {
            checks.Epci(position, element.Text("code") ?? "", element.Text("nom") ?? "", element.Text("type") ?? "absente", element.Whole("populationMunicipale"), [.. element.List("membres").Select(Member)]);
        }
        catch (FormatException wrong)
        {
            checks.RefuseEpci(position, element.TryGetProperty("code", out var code) ? code.ToString() : "", wrong.Message);
        }
    }

    static MemberLine Member(JsonElement member) =>
        member.ValueKind == JsonValueKind.Object ? new(member.Text("code") ?? "", member.Whole("populationMunicipale")) : throw new FormatException("un membre n’est pas un objet");
}
