using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveFormXml</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFormXmlResponse : OrganizationResponse
{
    public int ComponentState => Results.TryGetValue("ComponentState", out var value) ? (int)value : default;

    public int CustomizationLevel => Results.TryGetValue("CustomizationLevel", out var value) ? (int)value : default;

    public string FormXml => Results.TryGetValue("FormXml", out var value) ? (string)value : default;

    public Guid SolutionId => Results.TryGetValue("SolutionId", out var value) ? (Guid)value : default;
}
