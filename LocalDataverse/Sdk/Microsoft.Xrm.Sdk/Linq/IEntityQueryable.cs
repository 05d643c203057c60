using System;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>The rows of one table: where every query starts.</summary>
internal interface IEntityQueryable
{
    Type ElementType { get; }

    string EntityLogicalName { get; }
}
