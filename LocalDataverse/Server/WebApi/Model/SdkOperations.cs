using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>Describes operations by their request and response classes in the SDK, so that a message needs no more than its name.</summary>
internal static class SdkOperations
{
    private static readonly Dictionary<Type, CustomApiType> Types = new()
    {
        [typeof(bool)] = CustomApiType.Boolean,
        [typeof(DateTime)] = CustomApiType.DateTime,
        [typeof(decimal)] = CustomApiType.Decimal,
        [typeof(Entity)] = CustomApiType.Entity,
        [typeof(EntityCollection)] = CustomApiType.EntityCollection,
        [typeof(EntityReference)] = CustomApiType.EntityReference,
        [typeof(double)] = CustomApiType.Float,
        [typeof(int)] = CustomApiType.Integer,
        [typeof(long)] = CustomApiType.BigInt,
        [typeof(Money)] = CustomApiType.Money,
        [typeof(OptionSetValue)] = CustomApiType.Picklist,
        [typeof(string)] = CustomApiType.String,
        [typeof(string[])] = CustomApiType.StringArray,
        [typeof(Guid)] = CustomApiType.Guid,
        [typeof(byte[])] = CustomApiType.Binary,
        [typeof(ColumnSet)] = CustomApiType.ColumnSet,
    };

    /// <summary>Describes an operation.</summary>
    /// <param name="message">Name of the message.</param>
    /// <param name="isFunction">GET rather than POST.</param>
    /// <param name="without">Parameters that the Web API doesn't show: the one a call is bound to, and those it has no form for.</param>
    public static CustomApiOperation Describe(string message, bool isFunction, params string[] without) => new(message, 0, null, isFunction, false,
        Members(Find(message + "Request")).Where(m => !without.Contains(m.Name)).ToList(),
        Members(Find(message + "Response")).ToList());

    // Which parameters are required the classes don't say; the engine does.
    private static IEnumerable<CustomApiMember> Members(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Select(p => Types.TryGetValue(p.PropertyType, out var known) ? new CustomApiMember(p.Name, known, null, true) : new CustomApiMember(p.Name, CustomApiType.Sdk, null, true, p.PropertyType));

    private static Type Find(string name) => typeof(WhoAmIRequest).Assembly.GetType($"Microsoft.Crm.Sdk.Messages.{name}") ?? typeof(CreateRequest).Assembly.GetType($"Microsoft.Xrm.Sdk.Messages.{name}")
        ?? throw new InvalidOperationException($"The SDK has no class {name}.");
}
