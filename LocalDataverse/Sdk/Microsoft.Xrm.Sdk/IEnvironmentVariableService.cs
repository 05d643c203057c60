namespace Microsoft.Xrm.Sdk;

/// <summary>Environment variable service, as the platform hands it to code.</summary>
public interface IEnvironmentVariableService
{
    string RetrieveEnvironmentVariableValue(string environmentVariableSchemaName);
}
