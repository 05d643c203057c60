using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveDeploymentLicenseType</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDeploymentLicenseTypeResponse : OrganizationResponse
{
    public string licenseType => Results.TryGetValue("licenseType", out var value) ? (string)value : default;
}
