using System.Collections.Immutable;
using DtiExtract.Mining;
using Microsoft.AspNetCore.Html;

namespace DtiExtract.Service.Screens.Searching;

/// <summary>A text with marks on what was searched for.</summary>
internal static class Highlights
{
    /// <summary>The text letter by letter as it is, the spans in &lt;mark&gt;.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The spans, in order.</param>
    public static IHtmlContent Of(string text, ImmutableArray<TextSpan> marks)
    {
        var html = new HtmlContentBuilder();
        int at = 0;
        foreach (TextSpan mark in marks.Where(mark => mark.End <= text.Length))
        {
            int start = Math.Max(at, mark.Start);
            if (mark.End > start)
            {
                html.Append(text[at..start]).AppendHtml("<mark>").Append(text[start..mark.End]).AppendHtml("</mark>");
                at = mark.End;
            }
        }

        return html.Append(text[at..]);
    }
}
