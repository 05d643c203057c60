using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Dataverse;

/// <summary>The environment variables of an environment.</summary>
internal static class Variables
{
    /// <summary>Every definition with its value, by schema name.</summary>
    public static async Task<IReadOnlyDictionary<string, Variable>> AllAsync(WebApi api, CancellationToken token)
    {
        var values = (await api.RowsAsync("environmentvariablevalues?$select=environmentvariablevalueid,value,_environmentvariabledefinitionid_value", token))
            .ToDictionary(row => row.GetProperty("_environmentvariabledefinitionid_value").GetGuid());
        var definitions = await api.RowsAsync("environmentvariabledefinitions?$select=environmentvariabledefinitionid,schemaname,type,defaultvalue", token);
        return definitions
            .Select(row => (Id: row.GetProperty("environmentvariabledefinitionid").GetGuid(), Name: row.GetProperty("schemaname").GetString()!, Type: (VariableType)row.GetProperty("type").GetInt32(), Default: row.GetProperty("defaultvalue").GetString()))
            .Select(row => values.TryGetValue(row.Id, out var value)
                ? new Variable(row.Id, row.Name, row.Type, row.Default, value.GetProperty("environmentvariablevalueid").GetGuid(), value.GetProperty("value").GetString())
                : new Variable(row.Id, row.Name, row.Type, row.Default, null, null))
            .ToDictionary(variable => variable.Name, StringComparer.Ordinal);
    }
}

/// <summary>An environment variable.</summary>
/// <param name="Id">Its definition.</param>
/// <param name="Name">Schema name.</param>
/// <param name="Type">What its value has to be.</param>
/// <param name="Default">Default value; null for none.</param>
/// <param name="ValueId">Its value row; null when it has none.</param>
/// <param name="Value">The value of that row.</param>
internal sealed record Variable(Guid Id, string Name, VariableType Type, string? Default, Guid? ValueId, string? Value)
{
    /// <summary>What counts: the value, else the default.</summary>
    public string? Effective => ValueId is null ? Default : Value;
}
