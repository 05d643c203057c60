using System;

namespace LocalDataverse.SampleErp.Model;

/// <summary>The ERP works it out: a client that tries to update it is refused.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ErpAssignedAttribute : Attribute;
