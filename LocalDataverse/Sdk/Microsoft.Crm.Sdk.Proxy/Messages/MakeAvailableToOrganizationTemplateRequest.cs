using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>MakeAvailableToOrganizationTemplate</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MakeAvailableToOrganizationTemplateRequest : OrganizationRequest
{
    public MakeAvailableToOrganizationTemplateRequest() => RequestName = "MakeAvailableToOrganizationTemplate";

    public Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}
