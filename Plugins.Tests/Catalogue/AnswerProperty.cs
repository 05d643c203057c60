using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ErpIntegration.CustomApis;
using ErpIntegration.Registration;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>A property of a custom API's answer that is JSON, as its class declares it.</summary>
internal sealed record AnswerProperty(string Api, string Name, string Description, Type? Element)
{
    public string Title => $"{Api}.{Name}";

    public string SchemaId => "urn:erp-integration:schema:" + Title;

    /// <summary>Its schema below docs/.</summary>
    public string File => $"schemas/answers/{Title}.json";

    /// <summary>All of the assembly: the strings whose name says that they are JSON.</summary>
    public static IReadOnlyList<AnswerProperty> All { get; } =
    [
        .. from type in typeof(GetOnHandInventory).Assembly.GetTypes()
           let api = type.GetCustomAttribute<CustomApiAttribute>()
           where api is not null
           from property in type.GetCustomAttributes<ResponsePropertyAttribute>()
           where property.Type == ParameterType.String && property.UniqueName.EndsWith("Json", StringComparison.Ordinal)
           orderby api.UniqueName, property.UniqueName
           select new AnswerProperty(
               api.UniqueName,
               property.UniqueName,
               property.Description!,
               type.GetCustomAttributes<JsonAnswerAttribute>().SingleOrDefault(json => json.Property == property.UniqueName)?.Element),
    ];
}
