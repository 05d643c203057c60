using System;

namespace LocalDataverse.Engine.Security;

/// <summary>What a field security profile allows with a secured column.</summary>
[Flags]
internal enum ColumnRights
{
    None = 0,
    Read = 1,
    Create = 2,
    Update = 4,
    All = Read | Create | Update,
}
