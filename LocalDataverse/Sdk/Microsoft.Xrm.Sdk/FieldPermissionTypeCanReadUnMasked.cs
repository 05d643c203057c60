using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of the permission to read a masked column.</summary>
public static class FieldPermissionTypeCanReadUnMasked
{
    public const int NotAllowed = 0;

    public const int OneRecord = 1;

    public const int AllRecords = 3;

    public static void Validate(int value)
    {
        if (value != NotAllowed && value != OneRecord && value != AllRecords) throw new ArgumentOutOfRangeException(nameof(value), value, "The permission to read a masked column is 0, 1 or 3.");
    }
}
