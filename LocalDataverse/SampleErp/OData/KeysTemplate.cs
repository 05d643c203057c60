using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.OData.Routing;
using Microsoft.AspNetCore.OData.Routing.Template;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace LocalDataverse.SampleErp.OData;

/// <summary>The key part of an address, <c>(dataAreaId='usmf',CustomerAccount='US-001')</c>, with its names in any order.</summary>
/// <remarks>The library's own template is a route with the names in one fixed order; F&amp;O's clients write them as they like.</remarks>
internal sealed class KeysTemplate(IEdmEntitySet entitySet) : ODataSegmentTemplate
{
    private const string RouteValue = "keys";

    public override IEnumerable<string> GetTemplates(ODataRouteOptions options) => ["({" + RouteValue + "})"];

    public override bool TryTranslate(ODataTemplateTranslateContext context)
    {
        var keys = (string)context.RouteValues[RouteValue]!;
        try
        {
            var address = new Uri($"{entitySet.Name}({Uri.EscapeDataString(Uri.UnescapeDataString(keys))})", UriKind.Relative);
            var path = new ODataUriParser(context.Model, address).ParsePath();
            // Anything else than one set and one key hides in the text, such as "a='1')/Others(b='2'".
            if (path.Count != 2 || path.LastSegment is not KeySegment key) return false;
            context.Segments.Add(new KeySegment(key.Keys, entitySet.EntityType, entitySet));
            return true;
        }
        catch (ODataException)
        {
            // No such key: no such address, as in F&O.
            return false;
        }
    }
}
