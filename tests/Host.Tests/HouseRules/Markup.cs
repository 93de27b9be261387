using System.Text.RegularExpressions;

namespace Mitoyen.Host.Tests.HouseRules;

public sealed partial class Markup
{
    [Fact]
    public void Has_no_raw_field() =>
        House.Keeps("Fields come from Platform/Design, where label, hint, problem and keyboard are made accessible once for all.", House.Files.SelectMany(RawFields));

    [Fact]
    public void Has_no_inline_style_or_script() =>
        House.Keeps("The Content-Security-Policy refuses inline styles and scripts: put them in web/.", House.Files.SelectMany(Inline));

    [Fact]
    public void Gives_components_text_and_no_entities() =>
        House.Keeps("A component's parameter is text: « &#160; » would be read as it is written. Write @(\"…\\u00A0…\").", House.Files.SelectMany(Entities));

    [Fact]
    public void Planted_offenders_are_caught()
    {
        const string Page = "src/Modules/People/Accounts/AccountPage.razor";
        Assert.All(["<input type=\"text\" />", "<select>", "<textarea rows=\"3\">", "<InputText @bind-Value=\"x\" />", "<EditForm Model=\"x\">"], raw => Assert.NotEmpty(RawFields(new(Page, raw))));
        Assert.Empty(RawFields(new(Page, "<TextField For=\"() => Form.Name\" /> @* never <input> *@")));
        Assert.Empty(RawFields(new("src/Platform/Design/Fields/TextField.razor", "<input />")));
        Assert.All(["<p style=\"color: red\">", "<style>", "<script>alert(1)</script>", "<a onclick=\"go()\">", "<a href=\"javascript:go()\">"], inline => Assert.NotEmpty(Inline(new(Page, inline))));
        Assert.NotEmpty(Entities(new(Page, "<TextField For=\"() => Form.Name\" Hint=\"45&#160;min\" />")));
        Assert.Empty(Entities(new(Page, "<TextField Hint=\"@(\"45\\u00A0min\")\" /> <p title=\"45&#160;min\">45&#160;min</p>")));
        Assert.Empty(Inline(new(Page, "<script type=\"module\" src=\"@Assets[\"app.js\"]\"></script> <button @onclick=\"x\">")));
    }

    static IEnumerable<string> Entities(SourceFile file) => Matches(file, EntityInParameter());

    static IEnumerable<string> RawFields(SourceFile file) =>
        file.IsUnder("src/Platform/Design/") ? [] : Matches(file, RawField());

    static IEnumerable<string> Inline(SourceFile file) => Matches(file, InlineCode());

    static IEnumerable<string> Matches(SourceFile file, Regex what) =>
        file.IsUnder("src/") && file.Name.EndsWith(".razor", StringComparison.Ordinal)
            ? what.Matches(file.Text).Where(m => !Comment().Matches(file.Text).Any(c => c.Index <= m.Index && m.Index < c.Index + c.Length)).Select(m => $"{file.At(m.Index)} {m.Value}")
            : [];

    [GeneratedRegex(@"<(?:input|select|textarea|Input[A-Z]\w*|EditForm)\b")]
    private static partial Regex RawField();

    [GeneratedRegex("""\sstyle=|<style\b|<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:""")]
    private static partial Regex InlineCode();

    [GeneratedRegex("""<[A-Z]\w*\s(?:[^<>"]|"[^"]*")*?\b[A-Z]\w*="[^"@]*&#?\w+;""")]
    private static partial Regex EntityInParameter();

    [GeneratedRegex(@"@\*[\s\S]*?\*@")]
    private static partial Regex Comment();
}
