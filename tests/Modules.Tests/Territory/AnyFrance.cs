using CsCheck;
using Mitoyen.Territory.Domain;
using Mitoyen.Territory.Domain.Importing;

namespace Mitoyen.Modules.Tests.Territory;

/// <summary>Random files about a dozen communes and four EPCI, right and wrong lines mixed, as both files might describe them in any year.</summary>
static class AnyFrance
{
    static readonly string[] Codes = [.. Enumerable.Range(1, 12).Select(i => $"620{i:00}"), "2A004", "6200"];
    static readonly string[] Sirens = [.. new[] { "24620078", "24620073", "20003544", "20003357" }.Select(Complete), "200035443"];
    static readonly string[] Names = ["Bapaume", "Bucquoy", "L'Écluse", "Œuf", ""];

    static readonly Gen<int?> Population = Gen.OneOf(Gen.Const((int?)null), Gen.Int[-1, 3].Select(p => (int?)p));

    static readonly Gen<(string Code, string Name, int? Population, int Role)> Commune = Gen.Select(Gen.OneOf(Codes), Gen.OneOf(Names), Population, Gen.Int[0, 9]);

    static readonly Gen<(string Siren, string Name, string Kind, string[] Members)> Epci =
        Gen.Select(Gen.OneOf(Sirens), Gen.OneOf(Names), Gen.OneOf("CC", "CC", "CA", "SI"), Gen.OneOf(Codes).Array[0, 6]);

    public static readonly Gen<FranceFiles> Files = Gen.Select(Commune.Array[0, 16], Epci.Array[0, 5]).Select((communes, epcis) =>
    {
        var files = new FranceFiles();
        var checks = new LineChecks(files);
        foreach (var (i, c) in communes.Index())
        {
            if (c.Role == 0) checks.Merged(i + 1, c.Code, c.Name, Codes[i % Codes.Length]);
            else checks.Commune(new(i + 1, c.Code, c.Name, c.Role == 1 ? Sirens[i % Sirens.Length] : null, c.Role == 2 ? "62450 6245" : "62450", c.Population), c.Role == 3 ? [Codes[(i + 5) % Codes.Length]] : []);
        }
        foreach (var (i, e) in epcis.Index()) checks.Epci(i + 1, e.Siren, e.Name, e.Kind, 1, [.. e.Members.Select(m => new MemberLine(m, 2))]);
        return files;
    });

    static string Complete(string eight) => Enumerable.Range(0, 10).Select(key => eight + key).Single(Siren.IsValid);
}
