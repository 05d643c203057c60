using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Checks a custom API's parameters and results against their definitions (PLATFORM-FACTS 2.2).</summary>
internal static class CustomApiParameters
{
    /// <summary>Refuses parameters that are missing, unknown or of another type than the API says.</summary>
    public static void CheckInput(CustomApiDefinition api, ParameterCollection input, MetadataCatalog metadata)
    {
        var known = api.RequestParameters.ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        if (api.BindingType == 1) CheckBinding(api, input);
        foreach (var (name, value) in input.ToList())
        {
            if (api.BindingType == 1 && name == "Target") continue;
            if (!known.TryGetValue(name, out var parameter))
            {
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Unrecognized request parameter: {name}. The custom API '{api.UniqueName}' does not define it.");
            }
            if (value is null) continue;
            Check(api, parameter, value, "request parameter");
        }
        foreach (var parameter in api.RequestParameters.Where(p => !p.IsOptional))
        {
            if (!input.TryGetValue(parameter.Name, out var value) || value is null)
            {
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Required field '{parameter.Name}' is missing for the custom API '{api.UniqueName}'.");
            }
        }
        if (api.BoundTable is { } table && !metadata.TryGetTable(table, out _))
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The custom API '{api.UniqueName}' is bound to the table '{table}', which does not exist.");
        }
    }

    /// <summary>Gives every response property a value: the type's default where the plug-in set none; refuses values of another type.</summary>
    public static void CompleteOutput(CustomApiDefinition api, ParameterCollection output)
    {
        foreach (var property in api.ResponseProperties)
        {
            if (output.TryGetValue(property.Name, out var value) && value is not null) Check(api, property, value, "response property");
            else output[property.Name] = Default(property.Type)!;
        }
    }

    private static void CheckBinding(CustomApiDefinition api, ParameterCollection input)
    {
        if (input.TryGetValue("Target", out var target) && target is EntityReference reference
            && string.Equals(reference.LogicalName, api.BoundTable, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }
        throw PlatformFault.Create(
            PlatformErrorCodes.InvalidArgument, $"The custom API '{api.UniqueName}' is bound to the table '{api.BoundTable}': Target must be a reference to one of its rows.");
    }

    private static void Check(CustomApiDefinition api, CustomApiParameter parameter, object value, string kind)
    {
        var expected = ClrType(parameter.Type);
        if (!expected.IsInstanceOfType(value))
        {
            throw PlatformFault.Create(
                PlatformErrorCodes.InvalidArgument,
                $"The {kind} '{parameter.Name}' of the custom API '{api.UniqueName}' must be of type {expected.Name}, not {value.GetType().Name}.");
        }
        var table = value switch { Entity row => row.LogicalName, EntityReference reference => reference.LogicalName, _ => null };
        if (table is not null && parameter.LogicalEntityName is { } wanted && !string.Equals(table, wanted, StringComparison.OrdinalIgnoreCase))
        {
            throw PlatformFault.Create(
                PlatformErrorCodes.InvalidArgument, $"The {kind} '{parameter.Name}' of the custom API '{api.UniqueName}' must be of the table '{wanted}', not '{table}'.");
        }
    }

    private static Type ClrType(int type) => type switch
    {
        0 => typeof(bool),
        1 => typeof(DateTime),
        2 => typeof(decimal),
        3 => typeof(Entity),
        4 => typeof(EntityCollection),
        5 => typeof(EntityReference),
        6 => typeof(double),
        7 => typeof(int),
        8 => typeof(Money),
        9 => typeof(OptionSetValue),
        10 => typeof(string),
        11 => typeof(string[]),
        12 => typeof(Guid),
        _ => throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"There is no custom API parameter type {type}."),
    };

    private static object? Default(int type) => type switch
    {
        0 => false,
        1 => default(DateTime),
        2 => 0m,
        6 => 0d,
        7 => 0,
        12 => Guid.Empty,
        _ => null,
    };
}
