using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Quick find result items.</summary>
[CollectionDataContract(Name = "QuickFindResultCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class QuickFindResultCollection : DataCollection<QuickFindResult>
{
}
