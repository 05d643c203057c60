using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ErpIntegration.Registration;

namespace ErpIntegration.Tests.Documents;

/// <summary>A custom API as it is registered.</summary>
/// <param name="Table">The table it is called on; null for an unbound one.</param>
/// <param name="Parameters">Names of its request parameters.</param>
/// <param name="Properties">Names of its response properties.</param>
internal sealed record RegisteredApi(string? Table, string[] Parameters, string[] Properties)
{
    /// <summary>Every one, by its unique name.</summary>
    public static IReadOnlyDictionary<string, RegisteredApi> All { get; } = typeof(RegisteredApi).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<CustomApiAttribute>() is not null)
        .ToDictionary(type => type.GetCustomAttribute<CustomApiAttribute>()!.UniqueName, Of);

    private static RegisteredApi Of(Type type) => new(
        type.GetCustomAttribute<CustomApiAttribute>()!.BoundTable,
        [.. type.GetCustomAttributes<RequestParameterAttribute>().Select(parameter => parameter.UniqueName)],
        [.. type.GetCustomAttributes<ResponsePropertyAttribute>().Select(property => property.UniqueName)]);
}
