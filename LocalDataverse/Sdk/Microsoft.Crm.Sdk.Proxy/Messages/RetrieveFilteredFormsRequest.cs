using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveFilteredForms</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFilteredFormsRequest : OrganizationRequest
{
    public RetrieveFilteredFormsRequest() => RequestName = "RetrieveFilteredForms";

    /// <summary>Logical name of the table.</summary>
    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    public OptionSetValue FormType
    {
        get => Parameters.TryGetValue("FormType", out var value) ? (OptionSetValue)value : default;
        set => Parameters["FormType"] = value;
    }

    public Guid SystemUserId
    {
        get => Parameters.TryGetValue("SystemUserId", out var value) ? (Guid)value : default;
        set => Parameters["SystemUserId"] = value;
    }
}
