/**
 * Where advice has to fit: the industry, the channels of a touchpoint, and who decides there, as flat records that rules
 * see. Uses {@code rulebase}, and knows no audit: {@code evidence} makes them from one.
 */
@NullMarked
package org.cxadvisor.setting;

import org.jspecify.annotations.NullMarked;
