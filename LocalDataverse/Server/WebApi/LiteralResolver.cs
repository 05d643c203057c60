using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace LocalDataverse.Server.WebApi;

/// <summary>
/// Reads values as the type that they are compared with. An id or a time (ISO 8601) in quotes counts as one without (assumed: public clients of Dataverse write both).
/// A number that stands behind an alias (<c>new_Fn(Price=@p)?@p=1.25</c>) is read as the type that is wanted where the alias is used: left alone the parser makes a
/// single-precision number of it and refuses it for a decimal, which it doesn't where the number stands in the place itself.
/// </summary>
internal sealed partial class LiteralResolver : ODataUriResolver
{
    private static readonly string[] Times = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
    private readonly AlternateKeysODataUriResolver _keys;
    private readonly Dictionary<string, string> _numbers;

    /// <summary>Reads the aliases of an address.</summary>
    /// <param name="model">The entity model.</param>
    /// <param name="query">The address from its question mark on; empty for none.</param>
    public LiteralResolver(IEdmModel model, string query)
    {
        EnableCaseInsensitive = false;
        _keys = new AlternateKeysODataUriResolver(model) { EnableCaseInsensitive = false };
        _numbers = QueryHelpers.ParseQuery(query).Where(o => o.Key.StartsWith('@') && Number().IsMatch(o.Value.ToString())).ToDictionary(o => o.Key, o => o.Value.ToString());
    }

    public override IEnumerable<KeyValuePair<string, object>> ResolveKeys(IEdmEntityType type, IDictionary<string, string> namedValues, Func<IEdmTypeReference, string, object> convertFunc) =>
        _keys.ResolveKeys(type, namedValues, convertFunc);

    public override void PromoteBinaryOperandTypes(BinaryOperatorKind binaryOperatorKind, ref SingleValueNode leftNode, ref SingleValueNode rightNode, out IEdmTypeReference typeReference)
    {
        (leftNode, rightNode) = (Read(leftNode, rightNode.TypeReference), Read(rightNode, leftNode.TypeReference));
        try
        {
            base.PromoteBinaryOperandTypes(binaryOperatorKind, ref leftNode, ref rightNode, out typeReference);
        }
        catch (OverflowException e)
        {
            throw new ODataException("A number is too large for the type that it is compared with.", e);
        }
    }

    public override IDictionary<IEdmOperationParameter, SingleValueNode> ResolveOperationParameters(IEdmOperation operation, IDictionary<string, SingleValueNode> input) =>
        base.ResolveOperationParameters(operation, input).ToDictionary(p => p.Key, p => Read(p.Value, p.Key.Type));

    private SingleValueNode Read(SingleValueNode node, IEdmTypeReference? wanted)
    {
        if (node is ConstantNode { Value: string quoted } && wanted is not null) return Unquote(quoted, wanted) is { } value ? new ConstantNode(value, quoted, wanted) : node;
        if (node is not ParameterAliasNode alias || !_numbers.TryGetValue(alias.Alias, out var text)) return node;
        if (wanted.IsDecimal() && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)) return new ConstantNode(exact, text, wanted);
        return wanted.IsDouble() ? new ConstantNode(double.Parse(text, CultureInfo.InvariantCulture), text, wanted) : node;
    }

    private static object? Unquote(string text, IEdmTypeReference wanted) =>
        wanted.IsGuid() && Guid.TryParse(text, out var id) ? id
            : wanted.IsDate() && DateOnly.TryParseExact(text, "yyyy-MM-dd", out _) ? ODataUriUtils.ConvertFromUriLiteral(text, ODataVersion.V4, EdmCoreModel.Instance, wanted)
            : wanted.IsDateTimeOffset() && DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time
            : null;

    [GeneratedRegex(@"^-?\d+(\.\d+)?([eE][+-]?\d+)?$")]
    private static partial Regex Number();
}
