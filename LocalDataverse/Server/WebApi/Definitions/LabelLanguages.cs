using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>The query parameter LabelLanguages: the languages that labels are wanted in. The user's own label stays (assumed).</summary>
internal static class LabelLanguages
{
    private const string Name = "LabelLanguages";

    /// <summary>The languages by LCID; null for all.</summary>
    public static IReadOnlySet<int>? Read(HttpRequest request)
    {
        if (request.Query[Name].ToString() is not { Length: > 0 } text) return null;
        return text.Split(',').Select(l => int.TryParse(l, NumberStyles.None, CultureInfo.InvariantCulture, out var language)
            ? language
            : throw WebApiException.BadRequest($"The query parameter {Name} must hold language codes (LCID), not '{l}'.")).ToHashSet();
    }

    /// <summary>Takes the texts in other languages out of a definition and all it holds.</summary>
    public static void Keep(object? value, IReadOnlySet<int> languages)
    {
        switch (value)
        {
            case null or string:
                break;
            case Label label:
                foreach (var text in label.LocalizedLabels.Where(l => !languages.Contains(l.LanguageCode)).ToList()) label.LocalizedLabels.Remove(text);
                break;
            case IEnumerable list:
                foreach (var item in list) Keep(item, languages);
                break;
            case var part when Type.GetTypeCode(part.GetType()) == TypeCode.Object && part is not Guid:
                foreach (var property in DefinitionTypes.Properties(part.GetType())) Keep(property.GetValue(part), languages);
                break;
        }
    }
}
