using System.Globalization;
using AngleSharp.Html.Dom;

namespace Mitoyen.Host.Tests.Running;

/// <summary>A form of a page with what it holds and what a test put in, sent as a browser sends it.</summary>
sealed class FilledForm(IHtmlFormElement form)
{
    readonly Dictionary<string, FormFile> files = [];

    /// <summary>The button that sends it; the first one when null, as with the Enter key.</summary>
    public IHtmlElement? Pressed { get; init; }

    public static IHtmlFormElement FormOf(IHtmlElement button) =>
        (button as IHtmlButtonElement)?.Form ?? (button as IHtmlInputElement)?.Form ?? throw new InvalidOperationException("The button belongs to no form.");

    public void Fill(string field, object? value)
    {
        var controls = form.Elements.Where(e => e.GetAttribute("name") == field && e is not IHtmlButtonElement).ToList();
        if (controls.Count == 0)
            throw new InvalidOperationException($"The form has no field {field}; it has {string.Join(", ", form.Elements.Select(e => e.GetAttribute("name")).Where(n => n is not null).Distinct())}.");
        if (value is FormFile file) files[field] = file;
        else if (value is Array many) FillEach(controls, [.. many.Cast<object?>().Select(Text)]);
        else FillEach(controls, [Text(value)]);
    }

    public HttpRequestMessage ToRequest(Uri page)
    {
        var button = Pressed ?? form.Elements.OfType<IHtmlElement>().FirstOrDefault(IsSubmit);
        var fields = form.Elements.OfType<IHtmlElement>().SelectMany(e => e == button ? [(e.GetAttribute("name") ?? "", e.GetAttribute("value") ?? "")] : Successful(e))
            .Where(f => f.Item1.Length > 0).Select(f => KeyValuePair.Create(f.Item1, f.Item2)).ToList();
        var target = new Uri(page, button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? page.PathAndQuery);
        if (!string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
            return new(HttpMethod.Get, new UriBuilder(target) { Query = string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}")) }.Uri);
        var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = Content(fields) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return request;
    }

    HttpContent Content(List<KeyValuePair<string, string>> fields)
    {
        if (form.GetAttribute("enctype") != "multipart/form-data") return new FormUrlEncodedContent(fields);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        foreach (var (name, file) in files)
            content.Add(new ByteArrayContent(file.Content) { Headers = { ContentType = new(file.ContentType) } }, name, file.Name);
        return content;
    }

    static void FillEach(List<IHtmlElement> controls, string[] values)
    {
        var texts = new Queue<string>(values);
        foreach (var control in controls)
            switch (control)
            {
                case IHtmlInputElement { Type: "radio" } radio: radio.IsChecked = values.Contains(radio.Value); break;
                case IHtmlInputElement { Type: "checkbox" } box: box.IsChecked = values is ["true"] ? true : values is not ["false"] && values.Contains(box.Value); break;
                case IHtmlInputElement { Type: "hidden" } when controls.Exists(c => c is IHtmlInputElement { Type: "checkbox" }): break;
                case IHtmlInputElement input: input.Value = texts.Count > 0 ? texts.Dequeue() : ""; break;
                case IHtmlTextAreaElement area: area.Value = texts.Count > 0 ? texts.Dequeue() : ""; break;
                case IHtmlSelectElement select: Choose(select, values); break;
            }
        if (controls.OfType<IHtmlInputElement>().All(i => i.Type == "radio") && controls.OfType<IHtmlInputElement>().Any() && values is not [""] && !controls.OfType<IHtmlInputElement>().Any(i => i.IsChecked))
            throw new InvalidOperationException($"No choice {string.Join(", ", values)}; there are {string.Join(", ", controls.OfType<IHtmlInputElement>().Select(i => i.Value))}.");
    }

    static void Choose(IHtmlSelectElement select, string[] values)
    {
        foreach (var value in values.Where(v => v.Length > 0 && select.Options.All(o => o.Value != v)))
            throw new InvalidOperationException($"{select.Name} offers no {value}; it offers {string.Join(", ", select.Options.Select(o => o.Value))}.");
        foreach (var option in select.Options) option.IsSelected = values.Contains(option.Value);
    }

    static IEnumerable<(string, string)> Successful(IHtmlElement element) => element switch
    {
        { } when element.HasAttribute("disabled") || element.Closest("fieldset[disabled]") is not null => [],
        IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? [(box.Name ?? "", box.Value)] : [],
        IHtmlInputElement { Type: "submit" or "button" or "reset" or "image" or "file" } => [],
        IHtmlInputElement input => [(input.Name ?? "", input.Value)],
        IHtmlTextAreaElement area => [(area.Name ?? "", area.Value.ReplaceLineEndings("\r\n"))],
        IHtmlSelectElement select => select.Options.Where(o => o.IsSelected && !o.IsDisabled).Select(o => (select.Name ?? "", o.Value)),
        _ => [],
    };

    static bool IsSubmit(IHtmlElement element) =>
        element is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" or "image" } && !element.HasAttribute("disabled");

    static string Text(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
