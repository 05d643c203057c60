using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using ErpIntegration.Data;
using ErpIntegration.Errors;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Configuration;

/// <summary>
/// Environment variables, read as SYSTEM with one query. An environment's own value wins over the default, even when it is empty. Not kept: the platform
/// has its own caches for these tables, and an administrator's change counts at once.
/// </summary>
internal sealed class EnvironmentVariables
{
    private const string ValueAlias = "own";
    private const string SecretMessage = "RetrieveEnvironmentVariableSecretValue";
    private const string SecretName = "EnvironmentVariableName";
    private const string SecretValue = "EnvironmentVariableSecretValue";

    private readonly IOrganizationService _system;

    /// <summary>Makes one.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    public EnvironmentVariables(IOrganizationService system) => _system = system;

    /// <summary>Reads values; a variable that doesn't exist has none.</summary>
    public VariableValues Read(params string[] names)
    {
        var query = new QueryExpression(EnvironmentVariableDefinition.Table)
        {
            ColumnSet = new ColumnSet(EnvironmentVariableDefinition.SchemaName, EnvironmentVariableDefinition.DefaultValue),
        };
        query.Criteria.AddCondition(EnvironmentVariableDefinition.SchemaName, ConditionOperator.In, names.Cast<object>().ToArray());
        query.Link(EnvironmentVariableDefinition.Id, EnvironmentVariableValue.Table, EnvironmentVariableValue.DefinitionId, ValueAlias, EnvironmentVariableValue.DefinitionId, EnvironmentVariableValue.Value);

        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in _system.All(query))
            values[row.GetAttributeValue<string>(EnvironmentVariableDefinition.SchemaName)] = Value(row);
        return new VariableValues(values);
    }

    /// <summary>Reads a secret from the vault that its variable refers to.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingMissing"/> or <see cref="ErrorCode.SettingInvalid"/>.</exception>
    public string ReadSecret(string name)
    {
        try
        {
            var response = _system.Execute(new OrganizationRequest(SecretMessage) { [SecretName] = name });
            return response.Results.TryGetValue(SecretValue, out var value) && value is string { Length: > 0 } secret
                ? secret
                : throw new ErpException(ErrorCode.SettingMissing, $"The secret environment variable {name} has no value. Ask your administrator to set it.");
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw new ErpException(
                ErrorCode.SettingInvalid, $"The secret of the environment variable {name} can't be read. Ask your administrator to check its Key Vault reference.", fault);
        }
    }

    private static string Value(Entity row)
    {
        var hasOwn = row.Contains(ValueAlias + "." + EnvironmentVariableValue.DefinitionId);
        return (hasOwn ? row.Linked<string>(ValueAlias, EnvironmentVariableValue.Value) : row.GetAttributeValue<string>(EnvironmentVariableDefinition.DefaultValue)) ?? string.Empty;
    }
}
