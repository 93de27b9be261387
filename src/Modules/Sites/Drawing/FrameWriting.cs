using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Mitoyen.Platform.Design;

namespace Mitoyen.Sites.Drawing;

#pragma warning disable BL0006 // The frames are Blazor's own and may change with it: a test compares with what Blazor draws, page by page.

/// <summary>Writes what components put on a <see cref="RenderTreeBuilder"/>, without comparing it with what was there before, of which there is nothing.</summary>
sealed class FrameWriting
{
    static readonly FrozenSet<string> Void = FrozenSet.Create("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    readonly Stack<RenderTreeBuilder> free = [];

    public HtmlText Page { get; } = new();
    public HtmlText Head { get; } = new();
    public HtmlText Whole { get; } = new();

    public HttpContext Http { get; set; } = null!;

    public void Draw(RenderFragment content, HtmlText to)
    {
        var builder = free.TryPop(out var used) ? used : new();
        content(builder);
        var frames = builder.GetFrames();
        Write(frames.Array, 0, frames.Count, to);
        builder.Clear();
        free.Push(builder);
    }

    public void Clear()
    {
        Page.Clear();
        Head.Clear();
        Whole.Clear();
        Http = null!;
    }

    void Write(RenderTreeFrame[] frames, int from, int end, HtmlText to)
    {
        for (var i = from; i < end;)
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text: to.Text(frame.TextContent); i++; break;
                case RenderTreeFrameType.Markup: to.Raw(frame.MarkupContent); i++; break;
                case RenderTreeFrameType.Region: i++; break;
                case RenderTreeFrameType.Element: WriteElement(frames, i, to); i += frame.ElementSubtreeLength; break;
                case RenderTreeFrameType.Component: WriteComponent(frames, i, to); i += frame.ComponentSubtreeLength; break;
                default: throw new NotSupportedException($"{frame.FrameType} on a page that is drawn at once.");
            }
        }
    }

    void WriteElement(RenderTreeFrame[] frames, int at, HtmlText to)
    {
        var (name, end) = (frames[at].ElementName, at + frames[at].ElementSubtreeLength);
        to.Raw("<"u8);
        to.Raw(name);
        for (at++; at < end && frames[at].FrameType == RenderTreeFrameType.Attribute; at++) WriteAttribute(frames[at], to);
        if (at == end && Void.Contains(name))
        {
            to.Raw(" />"u8);
            return;
        }
        to.Raw(">"u8);
        Write(frames, at, end, to);
        to.Raw("</"u8);
        to.Raw(name);
        to.Raw(">"u8);
    }

    static void WriteAttribute(in RenderTreeFrame frame, HtmlText to)
    {
        if (frame.AttributeValue is not (string or true)) return;
        to.Raw(" "u8);
        to.Raw(frame.AttributeName);
        if (frame.AttributeValue is not string value) return;
        to.Raw("=\""u8);
        to.Text(value);
        to.Raw("\""u8);
    }

    void WriteComponent(RenderTreeFrame[] frames, int at, HtmlText to)
    {
        var type = frames[at].ComponentType;
        var attributes = frames.AsSpan(at + 1, frames[at].ComponentSubtreeLength - 1);
        if (type == typeof(HeadContent)) Draw(ContentOf(attributes)!, Head);
        else if (type == typeof(PageTitle)) WriteTitle(ContentOf(attributes)!);
        else if (type == typeof(HeadOutlet)) to.Raw(Head.Written.Span);
        else if (type == typeof(PageSlot)) to.Raw(Page.Written.Span);
        else if (type == typeof(Kept)) KeptMarkup.Write(this, (string)attributes[0].AttributeValue, ContentOf(attributes)!, to);
        else if (type.IsSubclassOf(typeof(Part))) Draw(Make(type, attributes).DrawOn, to);
        else to.Raw(BlazorMarkup.Of(type, Parameters(attributes), Http));
    }

    Part Make(Type type, Span<RenderTreeFrame> attributes)
    {
        var shape = PartShape.Of(type);
        var part = (Part)shape.Make(Http);
        foreach (ref readonly var attribute in attributes) shape.Set(part, attribute.AttributeName, attribute.AttributeValue);
        return part;
    }

    void WriteTitle(RenderFragment title)
    {
        Head.Raw("<title>"u8);
        Draw(title, Head);
        Head.Raw("</title>"u8);
    }

    static RenderFragment? ContentOf(Span<RenderTreeFrame> attributes) => attributes is [.., { AttributeName: "ChildContent", AttributeValue: RenderFragment content }] ? content : null;

    static Dictionary<string, object?> Parameters(Span<RenderTreeFrame> attributes)
    {
        var parameters = new Dictionary<string, object?>(attributes.Length);
        foreach (ref readonly var attribute in attributes) parameters[attribute.AttributeName] = attribute.AttributeValue;
        return parameters;
    }
}
