using System.Text.Json.Nodes;

namespace Mitoyen.Host.Tests.Territory;

/// <summary>A folder with small communes.json and epci.json in the shape of @etalab/decoupage-administratif.</summary>
sealed class FranceFolder : IDisposable
{
    public FranceFolder()
    {
        Communes.Add(Commune("62080", "Bapaume", "216200808", 3718));
        Communes.Add(Commune("62117", "Bertincourt", "216201178", 918));
        Communes.Add(Commune("2A004", "Ajaccio", "212000046", null));
        Communes.Add(new JsonObject { ["code"] = "62131", ["nom"] = "Ancienne", ["type"] = "commune-deleguee", ["chefLieu"] = "62080" });
        Communes.Add(new JsonObject { ["code"] = "13201", ["nom"] = "Marseille 1er Arrondissement", ["type"] = "arrondissement-municipal" });
        Epcis.Add(Epci("200035442", "CC du Sud Artois", "62080", "62117"));
        Epcis.Add(Epci("200033579", "CU d'Arras"));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("mitoyen-france-").FullName;
    public JsonArray Communes { get; } = [];
    public JsonArray Epcis { get; } = [];

    public static JsonObject Commune(string code, string name, string siren, int? population) => new()
    {
        ["code"] = code, ["nom"] = name, ["type"] = "commune-actuelle", ["siren"] = siren, ["codesPostaux"] = new JsonArray("62450"), ["population"] = population,
    };

    public static JsonObject Epci(string siren, string name, params string[] members) => new()
    {
        ["code"] = siren, ["nom"] = name, ["type"] = "CC", ["populationMunicipale"] = 100,
        ["membres"] = new JsonArray([.. members.Select(m => new JsonObject { ["code"] = m, ["populationMunicipale"] = 50 })]),
    };

    /// <summary>Writes both files as they are now.</summary>
    public FranceFolder Written()
    {
        File.WriteAllText(System.IO.Path.Combine(Path, "communes.json"), Communes.ToJsonString());
        File.WriteAllText(System.IO.Path.Combine(Path, "epci.json"), Epcis.ToJsonString());
        return this;
    }

    public void Break(string file, Func<string, string> how)
    {
        var path = System.IO.Path.Combine(Path, file);
        File.WriteAllText(path, how(File.ReadAllText(path)));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
