using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// RetrieveEnvironmentVariableSecretValue: the secret that a variable of type Secret refers to (PLATFORM-FACTS 5). The codes of its refusals aren't published (assumed).
/// </summary>
internal sealed class RetrieveEnvironmentVariableSecretValueHandler : IMessageHandler
{
    /// <summary>Option Secret of environmentvariabledefinition.type.</summary>
    private const int Secret = 100000005;

    public string MessageName => "RetrieveEnvironmentVariableSecretValue";

    public void Authorize(OperationContext operation) => operation.DemandTable(AccessRight.Read, EnvironmentVariableRows.Definition);

    public void Execute(OperationContext operation)
    {
        var name = operation.Required<string>("EnvironmentVariableName");
        var (definition, reference) = EnvironmentVariableRows.Read(operation, name);
        if (definition.GetAttributeValue<OptionSetValue>("type")?.Value != Secret)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The environment variable '{name}' isn't of type Secret.");
        }
        if (string.IsNullOrEmpty(reference)) throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"The environment variable '{name}' refers to no secret.");
        var store = operation.Organization.Options.Secrets
            ?? throw PlatformFault.Create(PlatformErrorCodes.UnExpected, $"The environment variable '{name}' refers to a vault, and this organisation has none (OrganizationOptions.Secrets).");
        operation.OutputParameters["EnvironmentVariableSecretValue"] = store.Find(reference)
            ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"The vault has no secret '{reference}'.");
    }
}
