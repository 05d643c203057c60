using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Validate fetch xml expression result.</summary>
[DataContract(Name = "ValidateFetchXmlExpressionResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ValidateFetchXmlExpressionResult : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Helplink { get; set; }

    [DataMember]
    public List<ValidatorIssue> Messages { get; set; }
}
