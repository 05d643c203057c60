using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>MakeUnavailableToOrganizationTemplate</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MakeUnavailableToOrganizationTemplateRequest : OrganizationRequest
{
    public MakeUnavailableToOrganizationTemplateRequest() => RequestName = "MakeUnavailableToOrganizationTemplate";

    public Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}
