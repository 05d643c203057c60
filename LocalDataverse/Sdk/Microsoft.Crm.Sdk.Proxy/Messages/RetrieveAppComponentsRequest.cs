using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveAppComponents</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAppComponentsRequest : OrganizationRequest
{
    public RetrieveAppComponentsRequest() => RequestName = "RetrieveAppComponents";

    public Guid AppModuleId
    {
        get => Parameters.TryGetValue("AppModuleId", out var value) ? (Guid)value : default;
        set => Parameters["AppModuleId"] = value;
    }
}
