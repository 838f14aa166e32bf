using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Service.Api;

/// <summary>Reads what a person corrects in a header: an object with the fields that change; null takes what was there away.</summary>
/// <param name="rules">The rules, with units, provinces and criterion sets.</param>
internal sealed class HeaderPatch(MiningRules rules)
{
    private const int MostCharacters = 300;

    private static readonly string[] UnitFields = ["unit", "unitCode", "parent", "province"];

    /// <summary>The header with the changes, and with what follows from them.</summary>
    /// <param name="header">The header in force.</param>
    /// <param name="patch">The changes.</param>
    /// <param name="changed">The header as it should be.</param>
    /// <param name="mistake">Why that can't be.</param>
    public bool TryApply(ReportHeader header, JsonElement patch, [NotNullWhen(true)] out ReportHeader? changed, out Wording mistake)
    {
        (changed, mistake) = (null, default);
        if (patch.ValueKind != JsonValueKind.Object)
        {
            mistake = ReportTexts.NoObject;
            return false;
        }

        foreach (JsonProperty field in patch.EnumerateObject())
        {
            if (field.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null) || !TrySet(ref header, field.Name, Text(field.Value)))
            {
                mistake = ReportTexts.BadField(OneLine.Shortened(field.Name, MostCharacters));
                return false;
            }
        }

        if (header.PeriodStart > header.PeriodEnd)
        {
            mistake = ReportTexts.PeriodTurned;
            return false;
        }

        bool renamed = patch.EnumerateObject().Any(field => UnitFields.Contains(field.Name, StringComparer.Ordinal));
        bool byCode = patch.TryGetProperty("unitCode", out JsonElement code) && code.ValueKind == JsonValueKind.String;
        changed = renamed ? new NamedUnits(rules).Resolve(header, byCode) : header;
        mistake = changed is null ? ReportTexts.UnknownUnit(header.UnitCode!) : default;
        return changed is not null;
    }

    private bool TrySet(ref ReportHeader header, string field, string? text)
    {
        DateOnly? day = null;
        bool isDay = text is null || TryDay(text, out day);
        ReportHeader? changed = field switch
        {
            "unit" => header with { Unit = text },
            "unitCode" => header with { UnitCode = text },
            "parent" => header with { Parent = text },
            "province" => header with { Province = text },
            "period" => header with { Period = text },
            "periodStart" when isDay => header with { PeriodStart = day },
            "periodEnd" when isDay => header with { PeriodEnd = day },
            "documentNumber" => header with { DocumentNumber = text },
            "signedOn" when isDay => header with { SignedOn = day },
            "criterionSet" when text is null || rules.CriterionSets.TryGet(text, out _) => header with { CriterionSet = text },
            _ => null,
        };
        header = changed ?? header;
        return changed is not null;
    }

    private static string? Text(JsonElement value) => value.GetString() is { } text && OneLine.Shortened(text, MostCharacters) is { Length: > 0 } line ? line : null;

    private static bool TryDay(string text, out DateOnly? day)
    {
        bool isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly parsed);
        day = isDay ? parsed : null;
        return isDay;
    }
}
